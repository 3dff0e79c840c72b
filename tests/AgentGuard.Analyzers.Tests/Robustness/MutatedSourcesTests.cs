using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Tests.Conventions;
using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Tests.Robustness;

/// <summary>
/// Code as it is while somebody types: no rule and no generator throws on it. The sources are those of the rule pages and the samples, with tokens
/// removed, doubled and swapped. AGENTGUARD_LONG=1 tries 3,000 of them.
/// </summary>
public sealed class MutatedSourcesTests
{
    private const int FilesPerCompilation = 10;

    private static readonly int Compilations = Environment.GetEnvironmentVariable("AGENTGUARD_LONG") == "1" ? 300 : 20;

    private static readonly List<string> Sources = [.. Pages().Concat(Samples())];

    [Fact]
    public async Task BrokenCode_NoRuleThrows()
    {
        var random = new Random(20261122);
        var rules = AllRules.List.Select(rule => AllRules.Create(rule.Id)).ToArray();
        for (var round = 0; round < Compilations; round++)
        {
            var files = Enumerable.Range(0, FilesPerCompilation).Select(index => ($"File{index}.cs", Mutated(Sources[random.Next(Sources.Count)], random))).ToList();
            var project = new TestProject().WithGenerators().In(Profile(round)).Property("PublishAot", "true");
            var compilation = project.Compile(files, rules.SelectMany(rule => rule.SupportedDiagnostics));
            await Analysis.Of(compilation, project.AnalyzerOptions, rules);
        }
    }

    /// <summary>The check has something to check: most of the sources no longer compile.</summary>
    [Fact]
    public void Mutation_BreaksCode()
    {
        var random = new Random(1);
        var broken = Sources.Count(source => CSharpSyntaxTree.ParseText(Mutated(source, random)).GetDiagnostics().Any());
        Assert.InRange(broken, Sources.Count / 2, Sources.Count);
    }

    private static AgentGuard.Analyzers.Rules.Profile Profile(int round) =>
        round % 2 == 0 ? AgentGuard.Analyzers.Rules.Profile.Regulated : AgentGuard.Analyzers.Rules.Profile.Default;

    private static string Mutated(string source, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(source, TestProject.ParseOptions).GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToList();
        for (var change = random.Next(1, 5); change > 0; change--)
        {
            var at = random.Next(tokens.Count - 1);
            switch (random.Next(3))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(at, tokens[at]);
                    break;
                default:
                    (tokens[at], tokens[at + 1]) = (tokens[at + 1], tokens[at]);
                    break;
            }
        }

        return string.Concat(tokens);
    }

    private static IEnumerable<string> Pages() => AllRules.List.SelectMany(rule =>
        Regex.Matches(File.ReadAllText(rule.PagePath).ReplaceLineEndings("\n"), "```csharp\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value));

    private static IEnumerable<string> Samples() => Directory.EnumerateFiles(Repository.PathOf("samples"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText);
}
