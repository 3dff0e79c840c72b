namespace AgentGuard.Runtime;

/// <summary>The formats of text that are checked: those of JSON Schema 2020-12 that at least one provider enforces.</summary>
public enum TextFormat
{
    /// <summary><c>date-time</c>: RFC 3339, with an offset.</summary>
    DateTime,

    /// <summary><c>date</c>: RFC 3339 full-date, a day that exists.</summary>
    Date,

    /// <summary><c>time</c>: RFC 3339 full-time, with an offset.</summary>
    Time,

    /// <summary><c>duration</c>: RFC 3339 appendix A (ISO 8601), for example <c>P1DT12H</c>.</summary>
    Duration,

    /// <summary><c>email</c>: RFC 5321 mailbox.</summary>
    Email,

    /// <summary><c>hostname</c>: RFC 1123, with valid A-labels (RFC 5890).</summary>
    Hostname,

    /// <summary><c>ipv4</c>: four decimal numbers (RFC 2673 section 3.2).</summary>
    IPv4,

    /// <summary><c>ipv6</c>: RFC 4291 section 2.2, without a zone.</summary>
    IPv6,

    /// <summary><c>uri</c>: RFC 3986, with a scheme.</summary>
    Uri,

    /// <summary><c>uuid</c>: RFC 4122, 36 characters.</summary>
    Uuid,
}
