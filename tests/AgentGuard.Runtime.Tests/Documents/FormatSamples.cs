namespace AgentGuard.Runtime.Tests.Documents;

/// <summary>Texts of each format, and texts that only look like it.</summary>
internal static class FormatSamples
{
    private static readonly Dictionary<string, (string[] Valid, string[] Near)> Samples = new()
    {
        ["date-time"] = (
            ["2024-02-29T23:59:59Z", "2026-11-21T00:00:00+00:00", "2026-11-21t08:30:06.283185z", "0001-01-02T00:00:00Z", "9999-12-30T23:59:59.9999999-13:59",
                "1985-04-12T23:20:50.52Z", "2000-01-01T12:00:00+14:00", "2000-01-01T12:00:00-14:00", "2000-01-01T12:00:00-00:00"],
            ["2024-02-30T00:00:00Z", "2026-11-21T24:00:00Z", "2026-11-21T00:60:00Z", "2026-11-21 00:00:00Z", "2026-11-21T00:00:00", "2026-11-21T00:00Z", "2026-11-21",
                "2026-11-21T00:00:00+24:00", "2026-11-21T00:00:00+01", "1998-12-31T23:59:60Z", "1998-12-31T22:59:60Z", "0000-01-01T00:00:00Z", "2000-01-01T12:00:00+15:00",
                "2000-01-01T12:00:00.Z", "2000-01-01T12:00:00,5Z", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00", "2026-11-21T00:00:00Z ", "20261121T000000Z"]),
        ["date"] = (
            ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2026-11-21"],
            ["2023-02-29", "1900-02-29", "2024-02-30", "2024-13-01", "2024-00-01", "2024-01-00", "2024-1-1", "0000-01-01", "24-01-01", "2024-06-31", "2024/01/01", "2024-01-01Z",
                "2024-W01-1", "20240101", "02024-01-01"]),
        ["time"] = (
            ["08:30:06Z", "23:59:59.999+00:00", "00:00:00-23:59", "23:59:60Z", "08:30:06.283185z"],
            ["08:30:06", "24:00:00Z", "08:30Z", "22:59:60Z", "08:30:06+24:00", "8:30:06Z", "08:30:06 Z"]),
        ["duration"] = (
            ["P1DT12H", "P4DT12H30M5S", "P2W", "PT0S", "P1Y2M3D", "PT36H", "P01D"],
            ["P", "PT", "P1D2H", "PT1D", "P1Y2W", "PT0.5S", "-P1D", "P1YT", "p1d", "P1D ", "PT1H2S"]),
        ["email"] = (
            ["joe.bloggs@example.com", "a@b", "te~st+1@example.co.uk", "\"joe bloggs\"@example.com", "joe@[127.0.0.1]", "joe@[IPv6:::1]"],
            ["joe", "@example.com", "joe@", "joe@@example.com", ".joe@example.com", "joe.@example.com", "jo..e@example.com", "joe bloggs@example.com", "joe@exa mple.com",
                "joe@-example.com", "joe@[127.0.0.256]", "joe@example.com,jane@example.com", "joe@example_1.com"]),
        ["hostname"] = (
            ["www.example.com", "a", "1host", "a--b.com", "ab--cd", "xn--9n2bp8q.xn--9t4b11yi5a", "host-name"],
            ["", ".", "-a", "a-", "a_b", "example.com.", ".example", "a..b", "xn--X", "exa mple"]),
        ["ipv4"] = (
            ["0.0.0.0", "255.255.255.255", "127.0.0.1"],
            ["256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.4 ", "0x7f.1.1.1", "1.2.3.", "1..2.3", "1.2.3.4\n"]),
        ["ipv6"] = (
            ["::", "::1", "2001:db8::7", "1:2:3:4:5:6:7:8", "::ffff:192.0.2.1", "1::8", "ABCD:ef01::"],
            [":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", "::g", "fe80::1%eth0", "::1/64", "::256.0.0.1", ":1", "1:2:3:4:5:6:7::8"]),
        ["uri"] = (
            ["https://example.com/a?b=c#d", "urn:isbn:0451450523", "mailto:a@b.c", "http://[::1]:80/", "ftp://u:p@h/p%20q", "a:", "http://xn--nw2a.xn--j6w193g/"],
            ["example.com", "/a/b", "//host/p", "http://exa mple.com", "http://a/%zz", "1http://a", "http://a:b/", "http://a/é", "http://a/\\b", "", "http://[::1", "http://a/<>"]),
        ["uri-reference"] = (
            ["https://example.com/", "/a/b?c#d", "a", "", "#x", "?q", "//host/p", "../a", "./a:b"],
            ["a b", "1:2", "%", "\\a", "a<b", "é", "//[::1", "#a#b", "a\n"]),
        ["uuid"] = (
            ["2eb8aa08-aa98-11ea-b4aa-73b441d16380", "2EB8AA08-AA98-11EA-B4AA-73B441D16380", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"],
            ["2eb8aa08-aa98-11ea-b4aa-73b441d1638", "2eb8aa08aa9811eab4aa73b441d16380", "{2eb8aa08-aa98-11ea-b4aa-73b441d16380}", "2eb8-aa08-aa98-11ea-b4aa73b44-1d16380",
                "2eb8aa08-aa98-11ea-b4ga-73b441d16380", " 2eb8aa08-aa98-11ea-b4aa-73b441d16380", "urn:uuid:2eb8aa08-aa98-11ea-b4aa-73b441d16380"]),
    };

    public static IReadOnlyList<string> Valid(string format) => Samples[format].Valid;

    public static IReadOnlyList<string> Near(string format) => Samples[format].Near;
}
