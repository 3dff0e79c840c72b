using System.Globalization;
using System.Text.RegularExpressions;

namespace AgentGuard.Package.Tests.Testing;

/// <summary>What a command printed and how it ended.</summary>
internal sealed partial record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>The compiler's lines, each once: a build repeats them in its summary.</summary>
    public IReadOnlyList<BuildDiagnostic> Diagnostics { get; } =
        [.. DiagnosticLine().Matches(Output).Select(Parse).Distinct()];

    public IEnumerable<BuildDiagnostic> AgentGuard => Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("AG", StringComparison.Ordinal));

    public CommandResult Succeeds()
    {
        Assert.True(ExitCode == 0, $"'{Command}' was to succeed and ended with {ExitCode}:\n{Output}");
        return this;
    }

    public CommandResult Fails()
    {
        Assert.True(ExitCode != 0, $"'{Command}' was to fail and succeeded:\n{Output}");
        return this;
    }

    /// <summary>Exactly this many different sites are printed with this level, and none of the rule with another level.</summary>
    public CommandResult Prints(string level, string id, int times = 1)
    {
        var printed = Diagnostics.Where(diagnostic => diagnostic.Id == id).ToList();
        Assert.True(
            printed.Count == times && printed.All(diagnostic => diagnostic.Level == level),
            $"'{Command}' was to print {times} {level}(s) {id}:\n{Output}");
        return this;
    }

    public CommandResult PrintsNo(string id)
    {
        Assert.True(Diagnostics.All(diagnostic => diagnostic.Id != id), $"'{Command}' was to print no {id}:\n{Output}");
        return this;
    }

    public CommandResult PrintsNothingOfAgentGuard()
    {
        Assert.True(!AgentGuard.Any(), $"'{Command}' was to print nothing of AgentGuard:\n{Output}");
        return this;
    }

    private static BuildDiagnostic Parse(Match line) => new(
        line.Groups["file"].Value.Trim(),
        line.Groups["line"].Success ? int.Parse(line.Groups["line"].Value, CultureInfo.InvariantCulture) : 0,
        line.Groups["level"].Value,
        line.Groups["id"].Value,
        line.Groups["message"].Value,
        line.Groups["project"].Value);

    [GeneratedRegex(
        @"^(?<file>[^\r\n]*?)(\((?<line>\d+),\d+\))? ?: (?<level>error|warning) (?<id>[A-Z]+[0-9]+): (?<message>[^\r\n]*?) \[(?<project>[^\]\r\n]*)\]\r?$",
        RegexOptions.Multiline)]
    private static partial Regex DiagnosticLine();
}
