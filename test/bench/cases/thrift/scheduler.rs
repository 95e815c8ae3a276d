//! Runs jobs at their times, retries those that fail, and keeps no more than a few of them running at once.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, HashMap};
use std::fmt;
use std::time::Duration;

const MAX_ATTEMPTS: u32 = 5;
const FIRST_RETRY: Duration = Duration::from_secs(2);
const LONGEST_RETRY: Duration = Duration::from_secs(300);

/// Milliseconds since the scheduler began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tick(pub u64);

impl Tick {
    pub fn after(self, wait: Duration) -> Tick {
        Tick(self.0.saturating_add(wait.as_millis() as u64))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobId(u64);

#[derive(Clone, Debug)]
pub struct Job {
    pub id: JobId,
    pub name: String,
    pub every: Option<Duration>,
    pub needs: Vec<JobId>,
    attempts: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    Failed(String),
    Skipped,
}

#[derive(Debug, PartialEq, Eq)]
pub enum ScheduleError {
    UnknownJob(JobId),
    Cycle(Vec<JobId>),
    Full { limit: usize },
}

impl fmt::Display for ScheduleError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ScheduleError::UnknownJob(id) => write!(out, "no job has the id {}", id.0),
            ScheduleError::Cycle(ids) => write!(out, "{} jobs wait for each other", ids.len()),
            ScheduleError::Full { limit } => write!(out, "{limit} jobs are the most"),
        }
    }
}

impl std::error::Error for ScheduleError {}

/// What jobs do; the scheduler only decides when.
pub trait Runner {
    fn start(&mut self, job: &Job, now: Tick);
    fn cancel(&mut self, id: JobId);
}

#[derive(Default)]
pub struct Statistics {
    pub done: u64,
    pub failed: u64,
    pub retried: u64,
}

pub struct Scheduler<R: Runner> {
    runner: R,
    limit: usize,
    at_once: usize,
    next_id: u64,
    jobs: HashMap<JobId, Job>,
    queue: BinaryHeap<Reverse<(Tick, JobId)>>,
    running: BTreeMap<JobId, Tick>,
    finished: HashMap<JobId, Outcome>,
    statistics: Statistics,
}

impl<R: Runner> Scheduler<R> {
    pub fn new(runner: R, limit: usize, at_once: usize) -> Self {
        Scheduler {
            runner,
            limit,
            at_once: at_once.max(1),
            next_id: 0,
            jobs: HashMap::new(),
            queue: BinaryHeap::new(),
            running: BTreeMap::new(),
            finished: HashMap::new(),
            statistics: Statistics::default(),
        }
    }

    /// Adds a job that starts at a time, once all the jobs it needs are done.
    pub fn add(
        &mut self,
        name: &str,
        at: Tick,
        every: Option<Duration>,
        needs: Vec<JobId>,
    ) -> Result<JobId, ScheduleError> {
        if self.jobs.len() >= self.limit {
            return Err(ScheduleError::Full { limit: self.limit });
        }
        if let Some(missing) = needs.iter().find(|id| !self.is_known(**id)) {
            return Err(ScheduleError::UnknownJob(*missing));
        }
        let id = JobId(self.next_id);
        self.next_id += 1;
        let job = Job { id, name: name.to_string(), every, needs, attempts: 0 };
        self.jobs.insert(id, job);
        self.queue.push(Reverse((at, id)));
        Ok(id)
    }

    /// Makes a job wait for another one, unless they would wait for each other.
    pub fn require(&mut self, id: JobId, needed: JobId) -> Result<(), ScheduleError> {
        if !self.is_known(needed) {
            return Err(ScheduleError::UnknownJob(needed));
        }
        if let Some(way) = self.way_between(needed, id) {
            return Err(ScheduleError::Cycle(way));
        }
        let job = self.jobs.get_mut(&id).ok_or(ScheduleError::UnknownJob(id))?;
        if !job.needs.contains(&needed) {
            job.needs.push(needed);
        }
        Ok(())
    }

    /// Starts what is due, as far as there is room, and tells when to come again.
    pub fn advance(&mut self, now: Tick) -> Option<Tick> {
        let mut waiting = Vec::new();
        while self.running.len() < self.at_once {
            let Some(Reverse((at, id))) = self.queue.pop() else { break };
            if at > now {
                self.queue.push(Reverse((at, id)));
                break;
            }
            match self.jobs.get(&id) {
                None => continue,
                Some(job) if !self.is_ready(job) => waiting.push((at, id)),
                Some(job) => {
                    self.runner.start(job, now);
                    self.running.insert(id, now);
                }
            }
        }
        for (at, id) in waiting {
            self.queue.push(Reverse((at, id)));
        }
        self.queue.peek().map(|Reverse((at, _))| *at)
    }

    /// Takes note of what became of a job, and plans its next run or retry.
    pub fn finish(&mut self, id: JobId, outcome: Outcome, now: Tick) -> Result<(), ScheduleError> {
        self.running.remove(&id);
        let job = self.jobs.get_mut(&id).ok_or(ScheduleError::UnknownJob(id))?;
        match &outcome {
            Outcome::Failed(_) if job.attempts + 1 < MAX_ATTEMPTS => {
                job.attempts += 1;
                self.statistics.retried += 1;
                let again = now.after(retry_delay(job.attempts));
                self.queue.push(Reverse((again, id)));
                return Ok(());
            }
            Outcome::Failed(_) => self.statistics.failed += 1,
            Outcome::Done => self.statistics.done += 1,
            Outcome::Skipped => {}
        }
        job.attempts = 0;
        if let Some(every) = job.every {
            self.queue.push(Reverse((now.after(every), id)));
        }
        self.finished.insert(id, outcome);
        Ok(())
    }

    pub fn cancel(&mut self, id: JobId) -> Result<Job, ScheduleError> {
        let job = self.jobs.remove(&id).ok_or(ScheduleError::UnknownJob(id))?;
        if self.running.remove(&id).is_some() {
            self.runner.cancel(id);
        }
        for other in self.jobs.values_mut() {
            other.needs.retain(|needed| *needed != id);
        }
        Ok(job)
    }

    pub fn statistics(&self) -> &Statistics {
        &self.statistics
    }

    fn is_known(&self, id: JobId) -> bool {
        self.jobs.contains_key(&id)
    }

    fn is_ready(&self, job: &Job) -> bool {
        job.needs.iter().all(|id| self.finished.get(id) == Some(&Outcome::Done))
    }

    fn way_between(&self, from: JobId, to: JobId) -> Option<Vec<JobId>> {
        let mut ways = vec![vec![from]];
        while let Some(way) = ways.pop() {
            let last = *way.last()?;
            if last == to {
                return Some(way);
            }
            for next in self.jobs.get(&last).map(|job| job.needs.as_slice()).unwrap_or_default() {
                if !way.contains(next) {
                    ways.push([way.as_slice(), &[*next]].concat());
                }
            }
        }
        None
    }
}

/// Doubles with every attempt, up to a limit.
fn retry_delay(attempts: u32) -> Duration {
    FIRST_RETRY
        .checked_mul(2u32.saturating_pow(attempts.saturating_sub(1)))
        .map_or(LONGEST_RETRY, |delay| delay.min(LONGEST_RETRY))
}
