using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text;
using AgentGuard.Runtime.Scalars;

namespace AgentGuard.Runtime;

public ref partial struct OutputReader
{
    /// <summary>Reads one UTF-16 unit: a character of the basic plane.</summary>
    public bool TryReadChar(string expected, out char value)
    {
        value = default;
        if (!TryReadString(1, 1, expected, out var text))
        {
            return false;
        }

        if (text.Length > 1)
        {
            Fail(OutputErrorCode.Range, expected);
            return false;
        }

        value = text[0];
        return true;
    }

    /// <summary>Reads an RFC 3339 date-time.</summary>
    public bool TryReadDateTimeOffset(string expected, out DateTimeOffset value)
    {
        value = default;
        return TryReadUtf8(expected, out var text) && Check(DateTimeText.TryParse(text, assumeUtc: false, out value), expected);
    }

    /// <summary>Reads an RFC 3339 date-time as UTC; see <see cref="OutputReadOptions.AssumeUtc"/>.</summary>
    public bool TryReadDateTime(string expected, out DateTime value)
    {
        value = default;
        if (!TryReadUtf8(expected, out var text) || !Check(DateTimeText.TryParse(text, _options.AssumeUtc, out var time), expected))
        {
            return false;
        }

        value = time.UtcDateTime;
        return true;
    }

    /// <summary>Reads a day that exists, <c>yyyy-MM-dd</c>.</summary>
    public bool TryReadDate(string expected, out DateOnly value)
    {
        value = default;
        return TryReadUtf8(expected, out var text) && Check(DateTimeText.TryParseDate(text, out value), expected);
    }

    /// <summary>Reads a time of day, <c>HH:mm</c> with optional seconds and up to seven digits of fractions.</summary>
    public bool TryReadTime(string expected, out TimeOnly value)
    {
        value = default;
        if (!TryReadUtf8(expected, out var text))
        {
            return false;
        }

        var fit = DateTimeText.TryParseTime(text, out value);
        if (fit == TextFit.Malformed && Forgives(Leniency.LooseText) && text.Length > 0 && text[^1] is (byte)'Z' or (byte)'z')
        {
            fit = DateTimeText.TryParseTime(text[..^1], out value);
            _used |= fit == TextFit.Fits ? Leniency.LooseText : Leniency.None;
        }

        return Check(fit, expected);
    }

    /// <summary>Reads <c>[-][d.]hh:mm:ss[.fffffff]</c> or an ISO 8601 duration without years and months.</summary>
    public bool TryReadTimeSpan(string expected, out TimeSpan value)
    {
        value = default;
        return TryReadUtf8(expected, out var text) && Check(DurationText.TryParse(text, out value), expected);
    }

    /// <summary>Reads a UUID of 36 characters.</summary>
    public bool TryReadGuid(string expected, out Guid value)
    {
        value = default;
        return TryReadUtf8(expected, out var text) && Check(GuidText.TryParse(text, out value), expected);
    }

    /// <summary>Reads an RFC 3986 URI; a relative one only when allowed.</summary>
    public bool TryReadUri(bool allowRelative, string expected, [NotNullWhen(true)] out Uri? value)
    {
        value = null;
        if (!TryReadString(expected, out var text))
        {
            return false;
        }

        if (!Check(UriText.TryParse(text, allowRelative, out value), expected))
        {
            value = null;
            return false;
        }

        return value is not null;
    }

    /// <summary>Reads padded base64 (RFC 4648 section 4).</summary>
    public bool TryReadBytes(string expected, [NotNullWhen(true)] out byte[]? value)
    {
        value = null;
        if (!TryReadUtf8(expected, out var text))
        {
            return false;
        }

        if (Base64Text.TryParse(text, out value))
        {
            return true;
        }

        if (Forgives(Leniency.LooseText) && Base64Text.TryParse(Base64Text.Normalize(text), out value))
        {
            _used |= Leniency.LooseText;
            return true;
        }

        value = null;
        Fail(OutputErrorCode.Format, expected);
        return false;
    }

    private bool Check(TextFit fit, string expected)
    {
        if (fit == TextFit.Fits)
        {
            return true;
        }

        Fail(fit == TextFit.OutOfRange ? OutputErrorCode.Range : OutputErrorCode.Format, expected);
        return false;
    }
}
