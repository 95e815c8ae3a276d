// Writes JSON as it goes, without keeping a document in memory.
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace json {

enum class Scope { object, array, document };

struct Options {
    int indent = 0;
    bool escape_slashes = false;
    bool ascii_only = false;
    std::size_t max_depth = 256;
};

class WriteError : public std::runtime_error {
public:
    explicit WriteError(const std::string& what) : std::runtime_error(what) {}
};

class Sink {
public:
    virtual ~Sink() = default;
    virtual void write(std::string_view text) = 0;
    virtual void flush() {}
};

class StringSink final : public Sink {
public:
    void write(std::string_view text) override { text_.append(text); }
    const std::string& text() const { return text_; }

private:
    std::string text_;
};

constexpr char hex_digits[] = "0123456789abcdef";

static bool is_control(unsigned char byte) {
    return byte < 0x20 || byte == 0x7f;
}

static void append_hex(std::string& out, std::uint32_t code) {
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4) {
        out += hex_digits[(code >> shift) & 0xf];
    }
}

static void append_code_point(std::string& out, std::uint32_t code) {
    if (code <= 0xffff) {
        append_hex(out, code);
        return;
    }
    code -= 0x10000;
    append_hex(out, 0xd800 + (code >> 10));
    append_hex(out, 0xdc00 + (code & 0x3ff));
}

static std::uint32_t decode(std::string_view text, std::size_t& at) {
    const auto first = static_cast<unsigned char>(text[at]);
    const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
    if (at + more >= text.size() + 0 && more > 0 && at + more > text.size() - 1) {
        throw WriteError("the text ends within a character");
    }
    std::uint32_t code = more == 0 ? first : first & (0x3f >> more);
    for (int i = 0; i < more; ++i) {
        code = (code << 6) | (static_cast<unsigned char>(text[++at]) & 0x3f);
    }
    ++at;
    return code;
}

std::string escaped(std::string_view text, const Options& options) {
    std::string out;
    out.reserve(text.size() + 2);
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        switch (byte) {
            case '"': out += "\\\""; ++at; continue;
            case '\\': out += "\\\\"; ++at; continue;
            case '\n': out += "\\n"; ++at; continue;
            case '\t': out += "\\t"; ++at; continue;
            case '/':
                out += options.escape_slashes ? "\\/" : "/";
                ++at;
                continue;
            default: break;
        }
        if (is_control(byte)) {
            append_hex(out, byte);
            ++at;
        } else if (byte < 0x80) {
            out += text[at++];
        } else if (options.ascii_only) {
            append_code_point(out, decode(text, at));
        } else {
            out += text[at++];
        }
    }
    out += '"';
    return out;
}

class Writer {
public:
    Writer(Sink& sink, Options options) : sink_(sink), options_(options) {
        scopes_.push_back({Scope::document, 0, false});
    }

    Writer& begin_object() { return open(Scope::object, '{'); }
    Writer& begin_array() { return open(Scope::array, '['); }
    Writer& end_object() { return close(Scope::object, '}'); }
    Writer& end_array() { return close(Scope::array, ']'); }

    Writer& key(std::string_view name) {
        Frame& frame = scopes_.back();
        if (frame.scope != Scope::object || frame.has_key) {
            throw WriteError("a key belongs into an object, before its value");
        }
        separate(frame);
        sink_.write(escaped(name, options_));
        sink_.write(options_.indent > 0 ? ": " : ":");
        frame.has_key = true;
        return *this;
    }

    Writer& value(std::string_view text) {
        begin_value();
        sink_.write(escaped(text, options_));
        return *this;
    }

    Writer& value(bool flag) {
        begin_value();
        sink_.write(flag ? "true" : "false");
        return *this;
    }

    Writer& value(std::int64_t number) {
        begin_value();
        sink_.write(std::to_string(number));
        return *this;
    }

    Writer& value(double number) {
        if (!std::isfinite(number)) {
            throw WriteError("JSON has no infinite numbers");
        }
        begin_value();
        char digits[std::numeric_limits<double>::max_digits10 + 16];
        const auto [end, error] = std::to_chars(digits, digits + sizeof digits, number);
        if (error != std::errc()) {
            throw WriteError("the number has too many digits");
        }
        sink_.write(std::string_view(digits, static_cast<std::size_t>(end - digits)));
        return *this;
    }

    Writer& null() {
        begin_value();
        sink_.write("null");
        return *this;
    }

    void finish() {
        if (scopes_.size() != 1) {
            throw WriteError("something is still open");
        }
        sink_.flush();
    }

private:
    struct Frame {
        Scope scope;
        std::size_t count;
        bool has_key;
    };

    void separate(Frame& frame) {
        if (frame.count++ > 0) {
            sink_.write(",");
        }
        if (frame.scope != Scope::document) {
            new_line(scopes_.size() - 1);
        }
    }

    void begin_value() {
        Frame& frame = scopes_.back();
        if (frame.scope == Scope::object) {
            if (!frame.has_key) {
                throw WriteError("a value in an object needs a key");
            }
            frame.has_key = false;
            return;
        }
        if (frame.scope == Scope::document && frame.count > 0) {
            throw WriteError("a document has one value");
        }
        separate(frame);
    }

    Writer& open(Scope scope, char bracket) {
        if (scopes_.size() > options_.max_depth) {
            throw WriteError("nested too deep");
        }
        begin_value();
        sink_.write(std::string_view(&bracket, 1));
        scopes_.push_back({scope, 0, false});
        return *this;
    }

    Writer& close(Scope scope, char bracket) {
        const Frame frame = scopes_.back();
        if (frame.scope != scope || frame.has_key) {
            throw WriteError("nothing of the kind is open");
        }
        scopes_.pop_back();
        if (frame.count > 0) {
            new_line(scopes_.size() - 1);
        }
        sink_.write(std::string_view(&bracket, 1));
        return *this;
    }

    void new_line(std::size_t depth) {
        if (options_.indent > 0) {
            sink_.write("\n" + std::string(depth * static_cast<std::size_t>(options_.indent), ' '));
        }
    }

    Sink& sink_;
    Options options_;
    std::vector<Frame> scopes_;
};

}  // namespace json
