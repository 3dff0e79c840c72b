namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>The texts of values that have no usable format in JSON Schema.</summary>
internal static class ScalarPatterns
{
    /// <summary>RFC 3339 wants an offset in a <c>time</c>, and a TimeOnly has none; so no format.</summary>
    public const string Time = """^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,7})?)?$""";

    /// <summary>
    /// The constant form of .NET, or weeks to seconds of ISO 8601; years and months have no fixed length. Digits without limit, as the reader
    /// takes them: what is too long for the type is out of its range, not of another form.
    /// </summary>
    public const string TimeSpan =
        """^-?(([0-9]+\.)?([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,7})?|"""
        + """P([0-9]+W|[0-9]+D|([0-9]+D)?T("""
        + """[0-9]+H([0-9]+M)?([0-9]+(\.[0-9]{1,7})?S)?|"""
        + """[0-9]+M([0-9]+(\.[0-9]{1,7})?S)?|"""
        + """[0-9]+(\.[0-9]{1,7})?S)))$""";

    /// <summary>Padded, and without stray bits in the last character.</summary>
    public const string Base64 = "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$";

    /// <summary>The pattern in words; null for any other.</summary>
    public static string? Words(string pattern) => pattern switch
    {
        Time => "time as hh:mm or hh:mm:ss, without offset",
        TimeSpan => "duration as [d.]hh:mm:ss or ISO 8601 (PT1H30M)",
        Base64 => "padded base64",
        _ => null,
    };
}
