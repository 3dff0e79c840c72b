namespace AgentGuard.Analyzers.Tests.Testing;

/// <summary>Package versions compared by their numbers.</summary>
internal static class SdkVersion
{
    /// <summary>True when this version of the SDK has the member.</summary>
    public static bool Has(SdkMember member, string version) =>
        (member.Since is null || Compare(version, member.Since) >= 0)
        && (member.Until is null || Compare(version, member.Until) < 0);

    public static int Compare(string left, string right) => Parse(left).CompareTo(Parse(right));

    private static Version Parse(string text) => Version.Parse(text.Split('-')[0]);
}
