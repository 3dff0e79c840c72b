using System.Text.RegularExpressions;
using AgentGuard.Package.Tests.Samples;

namespace AgentGuard.Package.Tests.Documentation;

/// <summary>The README's list of what a build of the pilot finds.</summary>
[Collection(nameof(SampleCheckout))]
public sealed partial class ReadmeFindingsTests(SampleCheckout checkout)
{
    public const string BuildPilot = "dotnet build samples/PilotAgent";

    /// <summary>The list is what the build prints, the first finding of each rule; <c>AGENTGUARD_UPDATE=1</c> rewrites it.</summary>
    [Fact]
    public void BuildOfThePilot_PrintsTheFindings()
    {
        var output = checkout.Run([.. BuildPilot.Split(' ')[1..], "-m:1", "-tl:off"]).Succeeds();
        var findings = output.AgentGuard.OrderBy(finding => finding.Id, StringComparer.Ordinal).ThenBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line).ThenBy(finding => finding.Message, StringComparer.Ordinal).ToList();
        var lines = findings.GroupBy(finding => finding.Id).Select(group => Line(group.First()));
        var content = $"```text\n{string.Join('\n', lines)}\n```\n\n{findings.Count} findings of {findings.GroupBy(f => f.Id).Count()} rules; the first of each rule is shown.\n";
        if (Environment.GetEnvironmentVariable("AGENTGUARD_UPDATE") == "1")
        {
            File.WriteAllText(Readme.Path, Readme.WithSection("findings", content));
            return;
        }

        Assert.Equal(content, Readme.Section("findings"));
    }

    private static string Line(BuildDiagnostic finding) =>
        $"{Path.GetRelativePath(Path.GetDirectoryName(finding.Project.Split("::")[0])!, finding.File).Replace('\\', '/')}({finding.Line}): "
        + $"{finding.Level} {finding.Id}: {HelpLink().Replace(finding.Message, "")}";

    [GeneratedRegex(@" \(https://[^)]*\)$")]
    private static partial Regex HelpLink();
}
