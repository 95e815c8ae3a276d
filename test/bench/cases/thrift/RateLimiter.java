package org.example.limits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets callers through at the rates that their plans allow, and says how long the others have to wait. */
public final class RateLimiter {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int SWEEP_EVERY = 1_000;

    private final Clock clock;
    private final Function<String, Plan> plans;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Map<String, SlidingWindow> windows = new ConcurrentHashMap<>();
    private final AtomicLong decisions = new AtomicLong();
    private final Listener listener;

    public RateLimiter(Clock clock, Function<String, Plan> plans, Listener listener) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.plans = Objects.requireNonNull(plans, "plans");
        this.listener = listener == null ? Listener.NONE : listener;
    }

    /** What a caller may do. */
    public record Plan(String name, int perSecond, int burst, int perDay) {
        public Plan {
            if (perSecond <= 0 || burst < perSecond || perDay < burst) {
                throw new IllegalArgumentException("a plan grows from second to burst to day: " + name);
            }
        }

        static Plan unlimited() {
            return new Plan("unlimited", 1_000_000, 1_000_000, Integer.MAX_VALUE);
        }
    }

    /** What became of a request. */
    public sealed interface Decision permits Allowed, Delayed, Refused {}

    public record Allowed(int remaining) implements Decision {}

    public record Delayed(Duration wait) implements Decision {}

    public record Refused(String because, Instant until) implements Decision {}

    /** Hears of decisions; it must not block. */
    public interface Listener {
        Listener NONE = (caller, decision) -> {};

        void decided(String caller, Decision decision);
    }

    /** Decides on one request of a caller that costs so many tokens. */
    public Decision decide(String caller, int tokens) {
        if (tokens <= 0) {
            throw new IllegalArgumentException("a request costs at least one token");
        }
        Plan plan = planOf(caller);
        Instant now = clock.instant();
        SlidingWindow window = windows.computeIfAbsent(caller, key -> new SlidingWindow(Duration.ofDays(1)));
        if (window.count(now) + tokens > plan.perDay()) {
            return told(caller, new Refused("the day's limit of plan " + plan.name(), window.freeAt(now)));
        }
        Bucket bucket = buckets.computeIfAbsent(caller, key -> new Bucket(plan, now));
        Optional<Duration> wait = bucket.take(tokens, now);
        if (wait.isPresent()) {
            Duration duration = wait.get();
            if (duration.compareTo(LONGEST_WAIT) > 0) {
                return told(caller, new Refused("more than a burst allows", now.plus(duration)));
            }
            return told(caller, new Delayed(duration));
        }
        window.add(now, tokens);
        if (decisions.incrementAndGet() % SWEEP_EVERY == 0) {
            sweep(now);
        }
        return told(caller, new Allowed(bucket.remaining(now)));
    }

    /** Gives back what a request did not use. */
    public void refund(String caller, int tokens) {
        Bucket bucket = buckets.get(caller);
        if (bucket == null || tokens <= 0) {
            return;
        }
        bucket.give(tokens);
        SlidingWindow window = windows.get(caller);
        if (window != null) {
            window.remove(tokens);
        }
    }

    /** The callers that were let through most in the last day. */
    public List<String> busiest(int most) {
        Instant now = clock.instant();
        Comparator<Map.Entry<String, SlidingWindow>> byCount =
                Comparator.comparingInt(entry -> entry.getValue().count(now));
        return windows.entrySet().stream()
                .sorted(byCount.reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    /** Forgets what nobody has used for a day. */
    void sweep(Instant now) {
        windows.values().removeIf(window -> window.count(now) == 0);
        Collection<String> active = windows.keySet();
        buckets.keySet().removeIf(caller -> !active.contains(caller));
    }

    private Plan planOf(String caller) {
        Plan plan = plans.apply(Objects.requireNonNull(caller, "caller"));
        return plan == null ? Plan.unlimited() : plan;
    }

    private Decision told(String caller, Decision decision) {
        listener.decided(caller, decision);
        return decision;
    }

    /** Fills at the rate of the plan up to its burst. */
    private static final class Bucket {
        private final Plan plan;
        private double tokens;
        private Instant filled;

        Bucket(Plan plan, Instant now) {
            this.plan = plan;
            this.tokens = plan.burst();
            this.filled = now;
        }

        synchronized Optional<Duration> take(int wanted, Instant now) {
            fill(now);
            if (tokens >= wanted) {
                tokens -= wanted;
                return Optional.empty();
            }
            double missing = wanted - tokens;
            long millis = (long) Math.ceil(missing * 1000 / plan.perSecond());
            return Optional.of(Duration.ofMillis(millis));
        }

        synchronized void give(int back) {
            tokens = Math.min(plan.burst(), tokens + back);
        }

        synchronized int remaining(Instant now) {
            fill(now);
            return (int) tokens;
        }

        private void fill(Instant now) {
            long millis = Math.max(0, Duration.between(filled, now).toMillis());
            tokens = Math.min(plan.burst(), tokens + millis * plan.perSecond() / 1000.0);
            filled = now;
        }
    }

    /** Counts what passed within a length of time. */
    private static final class SlidingWindow {
        private final Duration length;
        private final Deque<Entry> entries = new ArrayDeque<>();
        private int total;

        SlidingWindow(Duration length) {
            this.length = length;
        }

        synchronized void add(Instant at, int tokens) {
            Entry last = entries.peekLast();
            if (last != null && last.at().equals(at)) {
                entries.removeLast();
                entries.addLast(new Entry(at, last.tokens() + tokens));
            } else {
                entries.addLast(new Entry(at, tokens));
            }
            total += tokens;
        }

        synchronized int count(Instant now) {
            expire(now);
            return total;
        }

        synchronized void remove(int tokens) {
            total = Math.max(0, total - tokens);
        }

        synchronized Instant freeAt(Instant now) {
            expire(now);
            Entry first = entries.peekFirst();
            return first == null ? now : first.at().plus(length);
        }

        private void expire(Instant now) {
            Instant since = now.minus(length);
            while (!entries.isEmpty() && !entries.peekFirst().at().isAfter(since)) {
                total -= entries.removeFirst().tokens();
            }
        }

        private record Entry(Instant at, int tokens) {}
    }
}
