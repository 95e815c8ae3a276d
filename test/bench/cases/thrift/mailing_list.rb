# frozen_string_literal: true

require 'digest'
require 'erb'
require 'json'
require 'set'
require 'time'

# Keeps the subscribers of a mailing list and sends them its issues, a few at a time.
module MailingList
  CONFIRM_WITHIN = 3 * 24 * 60 * 60
  BATCH = 50
  MOST_BOUNCES = 4
  ADDRESS = /\A[^@\s]+@[^@\s]+\.[^@\s.]{2,}\z/

  class Error < StandardError; end
  class InvalidAddress < Error; end
  class UnknownSubscriber < Error; end
  class AlreadySent < Error; end

  Subscriber = Struct.new(:address, :name, :state, :topics, :bounces, :since, keyword_init: true) do
    def active?
      state == :active
    end

    def wants?(topic)
      active? && (topics.empty? || topics.include?(topic))
    end
  end

  Issue = Struct.new(:id, :topic, :subject, :body, :sent_at, keyword_init: true)

  Delivery = Struct.new(:address, :issue_id, :status, :at, keyword_init: true)

  # Reads and writes one JSON file; a write never leaves half a file behind.
  class FileStore
    def initialize(path)
      @path = path
    end

    def load
      return { 'subscribers' => [], 'deliveries' => [] } unless File.exist?(@path)

      JSON.parse(File.read(@path))
    end

    def save(state)
      temporary = "#{@path}.new"
      File.write(temporary, JSON.pretty_generate(state))
      File.rename(temporary, @path)
    end
  end

  # What the outside offers: something that sends, and a clock.
  class List
    attr_reader :subscribers, :deliveries

    def initialize(store:, mailer:, key_base:, clock: Time)
      @store = store
      @mailer = mailer
      @key_base = key_base
      @clock = clock
      @subscribers = {}
      @deliveries = []
      restore(store.load)
    end

    # Takes an address in; it gets mail once it has been confirmed.
    def subscribe(address, name: nil, topics: [])
      address = normalise(address)
      known = @subscribers[address]
      return known if known&.active?

      subscriber = Subscriber.new(
        address: address, name: name, state: :pending, topics: topics.to_set, bounces: 0, since: @clock.now
      )
      @subscribers[address] = subscriber
      @mailer.deliver(to: address, subject: 'Please confirm', body: confirmation_for(subscriber))
      persist
      subscriber
    end

    def confirm(address, code)
      subscriber = find(address)
      raise Error, 'the code does not fit' unless secure_compare(code, code_for(subscriber))
      raise Error, 'the code has expired' if @clock.now - subscriber.since > CONFIRM_WITHIN

      subscriber.state = :active
      persist
      subscriber
    end

    def unsubscribe(address, code)
      subscriber = find(address)
      raise Error, 'the code does not fit' unless secure_compare(code, code_for(subscriber))

      subscriber.state = :gone
      persist
    end

    # Sends an issue to everyone who wants its topic and has not had it yet.
    def send_issue(issue)
      raise AlreadySent, issue.id if issue.sent_at

      reached = received(issue.id)
      waiting = @subscribers.values.select { |subscriber| subscriber.wants?(issue.topic) }
      waiting.reject! { |subscriber| reached.include?(subscriber.address) }
      waiting.each_slice(BATCH) do |batch|
        batch.each { |subscriber| deliver(issue, subscriber) }
        persist
      end
      issue.sent_at = @clock.now
      summary(issue)
    end

    # Counts a bounce, and gives an address up after a few of them.
    def bounced(address)
      subscriber = find(address)
      subscriber.bounces += 1
      subscriber.state = :bouncing if subscriber.bounces >= MOST_BOUNCES
      persist
    end

    def prune
      stale = @subscribers.values.select do |subscriber|
        subscriber.state == :pending && @clock.now - subscriber.since > CONFIRM_WITHIN
      end
      stale.each { |subscriber| @subscribers.delete(subscriber.address) }
      persist unless stale.empty?
      stale.size
    end

    def summary(issue)
      of_issue = @deliveries.select { |delivery| delivery.issue_id == issue.id }
      counts = of_issue.group_by(&:status).transform_values(&:size)
      { issue: issue.id, sent: counts.fetch(:sent, 0), failed: counts.fetch(:failed, 0) }
    end

    private

    def deliver(issue, subscriber)
      body = Renderer.new(issue, subscriber, code_for(subscriber)).render
      @mailer.deliver(to: subscriber.address, subject: issue.subject, body: body)
      note(issue, subscriber, :sent)
    rescue IOError, SystemCallError
      note(issue, subscriber, :failed)
    end

    def note(issue, subscriber, status)
      @deliveries << Delivery.new(address: subscriber.address, issue_id: issue.id, status: status, at: @clock.now)
    end

    def received(issue_id)
      @deliveries.select { |d| d.issue_id == issue_id && d.status == :sent }.to_set(&:address)
    end

    def find(address)
      @subscribers.fetch(normalise(address)) { raise UnknownSubscriber, address }
    end

    def normalise(address)
      cleaned = address.to_s.strip.downcase
      raise InvalidAddress, address unless ADDRESS.match?(cleaned)

      cleaned
    end

    def code_for(subscriber)
      Digest::SHA256.hexdigest("#{@key_base}:#{subscriber.address}")[0, 20]
    end

    def confirmation_for(subscriber)
      "Hello #{subscriber.name || 'there'}, your code is #{code_for(subscriber)}."
    end

    def secure_compare(left, right)
      return false unless left.bytesize == right.bytesize

      left.bytes.zip(right.bytes).reduce(0) { |sum, (a, b)| sum | (a ^ b) }.zero?
    end

    def persist
      @store.save(
        'subscribers' => @subscribers.values.map(&:to_h),
        'deliveries' => @deliveries.map(&:to_h)
      )
    end

    def restore(state)
      state['subscribers'].each do |row|
        subscriber = Subscriber.new(**row.transform_keys(&:to_sym))
        subscriber.state = subscriber.state.to_sym
        subscriber.topics = subscriber.topics.to_a.to_set
        subscriber.since = Time.parse(subscriber.since.to_s)
        @subscribers[subscriber.address] = subscriber
      end
    end
  end

  # Puts an issue into the words of one mail.
  class Renderer
    FOOTER = ERB.new("<%= body %>\n\n--\nTo leave the list, answer with <%= code %>.\n")

    def initialize(issue, subscriber, code)
      @issue = issue
      @subscriber = subscriber
      @code = code
    end

    def render
      body = @issue.body.gsub('{name}', @subscriber.name || 'reader')
      code = @code
      FOOTER.result(binding)
    end
  end
end
