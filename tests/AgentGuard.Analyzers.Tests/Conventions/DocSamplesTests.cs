using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Tests.Conventions;

/// <summary>The code on the rule pages is what it says: violations are reported, fixes are not, and everything compiles.</summary>
public sealed class DocSamplesTests
{
    public static TheoryData<string> Ids => AllRules.Ids;

    [Theory, MemberData(nameof(Ids))]
    public async Task Violation_IsReported(string id)
    {
        var samples = Samples(id, "Violation");
        Assert.NotEmpty(samples);
        foreach (var sample in samples)
        {
            Assert.Contains(await Analyze(id, sample), diagnostic => diagnostic.Id == id);
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task Fix_IsNotReported(string id)
    {
        var samples = Samples(id, "Fix");
        Assert.NotEmpty(samples);
        foreach (var sample in samples)
        {
            Assert.DoesNotContain(await Analyze(id, sample), diagnostic => diagnostic.Id == id);
        }
    }

    /// <summary>Blocks of C#, and of <c>.editorconfig</c> for rules about options.</summary>
    private static List<(string Language, string Code)> Samples(string id, string heading)
    {
        var section = Regex.Match(Page(id), $@"\n## {heading}\n(.*?)(\n## |$)", RegexOptions.Singleline).Groups[1].Value;
        return [.. Regex.Matches(section, "```(csharp|ini)\n(.*?)```", RegexOptions.Singleline)
            .Select(match => (match.Groups[1].Value, match.Groups[2].Value))];
    }

    private static string Page(string id) => File.ReadAllText(AllRules.Get(id).PagePath).ReplaceLineEndings("\n");

    private static async Task<ImmutableArray<Diagnostic>> Analyze(string id, (string Language, string Code) sample)
    {
        var project = new TestProject().WithGenerators();

        // A block of the project file holds for the whole page.
        foreach (Match match in Regex.Matches(Page(id), @"^```xml\n<(\w+)>(.*?)</\1>\n```", RegexOptions.Multiline))
        {
            project.Property(match.Groups[1].Value, match.Groups[2].Value);
        }

        var code = sample.Language == "ini" ? "" : sample.Code;
        foreach (Match match in Regex.Matches(sample.Code, @"^(?:// \.editorconfig: )?(agentguard\.\S+)\s*=\s*(.*)$", RegexOptions.Multiline))
        {
            project.Option(match.Groups[1].Value, match.Groups[2].Value.Trim());
        }

        if (CSharpSyntaxTree.ParseText(code).GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any())
        {
            project.AsProgram();
        }

        if (AllRules.Get(id).Levels.Default == Level.OptIn)
        {
            project.In(Profile.Regulated);
        }

        var rule = AllRules.Create(id);
        var compilation = project.Compile([("Test.cs", code)], rule.SupportedDiagnostics);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return await Analysis.Of(compilation, project.AnalyzerOptions, rule);
    }
}
