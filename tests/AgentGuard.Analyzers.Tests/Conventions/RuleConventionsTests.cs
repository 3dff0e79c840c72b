using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Rules;

namespace AgentGuard.Analyzers.Tests.Conventions;

/// <summary>What every rule has in common: names, places, page, tests.</summary>
public sealed class RuleConventionsTests
{
    private static readonly string[] Headings =
        ["Cause", "Why it matters", "Violation", "Fix", "Configure", "When to suppress", "Known limits", "References"];

    public static TheoryData<string> Ids => AllRules.Ids;

    [Fact]
    public void Ids_AreUnique() => Assert.Equal(AllRules.List.Length, AllRules.List.Select(rule => rule.Id).Distinct().Count());

    [Theory, MemberData(nameof(Ids))]
    public void FolderIsCategoryIsThousandOfId(string id)
    {
        var rule = AllRules.Get(id);
        var category = Enum.Parse<Category>(rule.Category);
        Assert.Matches("^AG[1-9][0-9]{3}$", id);
        Assert.Equal((int)category, id[2] - '0');
        Assert.Equal("AgentGuard.Analyzers.Rules." + category, rule.Type.Namespace);
        Assert.True(File.Exists(SourceOf(rule)), SourceOf(rule));
        Assert.True(rule.Type.IsSealed);
        Assert.Equal(id, rule.Type.GetField("Id")!.GetValue(null));
    }

    [Theory, MemberData(nameof(Ids))]
    public void TitleAndMessage_AreOneSentenceWithoutFullStop(string id)
    {
        var descriptor = AllRules.Get(id).Descriptor;
        foreach (var text in new[] { descriptor.Title.ToString(), descriptor.MessageFormat.ToString() })
        {
            Assert.False(text.EndsWith('.'), text);
            Assert.DoesNotContain(". ", text, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void Page_HasItsHeadingsInOrder(string id)
    {
        var rule = AllRules.Get(id);
        Assert.True(File.Exists(rule.PagePath), $"docs/rules/{id}.md is missing");
        var lines = File.ReadAllLines(rule.PagePath);
        Assert.Equal($"# {id}: {rule.Title}", lines[0]);
        Assert.Equal(Headings, lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
        Assert.Equal(RuleDescriptor.HelpLinkBase + id + ".md", rule.Descriptor.HelpLinkUri);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Tests_HaveTheRulesNameAndANegative(string id)
    {
        var rule = AllRules.Get(id);
        var path = Repository.PathOf("tests", "AgentGuard.Analyzers.Tests", "Rules", rule.Category, rule.Type.Name + "Tests.cs");
        Assert.True(File.Exists(path), path);
        Assert.Contains("_NoDiagnostic(", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Fix_IsNamedAfterItsRule(string id)
    {
        if (AllRules.FixOf(id) is { } fix)
        {
            Assert.Equal(AllRules.Get(id).Type.Name + "Fix", fix.Name);
            Assert.Equal("AgentGuard.Analyzers.CodeFixes.Fixes." + AllRules.Get(id).Category, fix.Namespace);
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void RuleFile_NamesNoSdk(string id)
    {
        var code = File.ReadAllText(SourceOf(AllRules.Get(id)));
        var strings = Regex.Matches(code, "\"((Microsoft\\.(Extensions|Agents|SemanticKernel)|OpenAI|Anthropic|Azure|ModelContextProtocol|OllamaSharp|Google|Amazon|Polly)\\.[^\"]*)\"");
        Assert.Empty(strings.Select(match => match.Value));
    }

    private static string SourceOf(RuleInfo rule) =>
        Repository.PathOf("src", "AgentGuard.Analyzers", "Rules", rule.Category, rule.Type.Name + ".cs");
}
