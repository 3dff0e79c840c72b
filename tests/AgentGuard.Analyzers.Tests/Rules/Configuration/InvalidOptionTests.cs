using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Rules.Configuration;

namespace AgentGuard.Analyzers.Tests.Rules.Configuration;

public sealed class InvalidOptionTests : RuleTests<InvalidOption>
{
    [Theory]
    [InlineData("agentguard.max_timeout_seconds", "ten", "expected a whole number from 1 to 86400")]
    [InlineData("agentguard.max_timeout_seconds", "0", "expected a whole number from 1 to 86400")]
    [InlineData("agentguard.AG1001.max_timeout_seconds", "-5", "expected a whole number from 1 to 86400")]
    [InlineData("agentguard.analyze_tests", "yes", "expected true or false")]
    [InlineData("agentguard.guard_methods", "Guard", "expected documentation-comment ids (M:N.Type.Method) or Namespace.Type.Method with *, separated by |")]
    [InlineData("agentguard.ag1999.max_timeout_seconds", "5", "there is no rule AG1999")]
    public async Task ValueThatDoesNotParse_Reports(string key, string value, string reason)
    {
        var diagnostic = Assert.Single(await Analyze(new TestProject().Option(key, value), []));
        Assert.Equal($"'{key.ToLowerInvariant()} = {value}' has no effect: {reason}", diagnostic.GetMessage());
    }

    [Fact]
    public async Task UnknownKey_ReportsAndListsTheOptions()
    {
        var diagnostic = Assert.Single(await Analyze(new TestProject().Option("agentguard.max_timout_seconds", "60"), []));
        foreach (var option in AgentOptions.All)
        {
            Assert.Contains(option.Name, diagnostic.GetMessage(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Contoso.Mail.Send")]
    [InlineData("emails: Contoso.Mail.Send")]
    [InlineData("sends:")]
    [InlineData("sends: Contoso.Mail.Send | Contoso.Mail.Forward")]
    [InlineData("Sends: Contoso.Mail.Send")]
    public async Task EffectsWithoutWordOrMethod_Report(string value)
    {
        var diagnostic = Assert.Single(await Analyze(new TestProject().Option("agentguard.effect_methods", value), []));
        Assert.EndsWith("expected word: methods, separated by |; the words are none, reads, fetches, writes, calls, deletes, drops, pays, sends, runs", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryWordOfTheOption_IsAnEffect() =>
        Assert.EndsWith("the words are " + string.Join(", ", DeclaredEffects.Words.Keys), AgentOptions.EffectMethods.Allowed, StringComparison.Ordinal);

    [Fact]
    public async Task UnknownProfile_Reports()
    {
        var diagnostic = Assert.Single(await Analyze(new TestProject().Property("AgentGuardProfile", "strict"), []));
        Assert.Equal("'AgentGuardProfile = strict' has no effect: expected sample, default, production, regulated", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("AgentGuardProfile", "strict")]
    [InlineData("AgentGuardEnforce", "1")]
    public async Task Property_IsNamedAsTheUserWritesIt(string name, string value)
    {
        var diagnostic = Assert.Single(await Analyze(new TestProject().Property(name.ToLowerInvariant(), value), []));
        Assert.StartsWith($"'{name} = {value}' has no effect: ", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("Yes")]
    [InlineData("on")]
    [InlineData("!false")]
    [InlineData("false")]
    [InlineData("no")]
    [InlineData("OFF")]
    [InlineData("!true")]
    public async Task EnforceThatMSBuildReads_NoDiagnostic(string value) =>
        Assert.Empty(await Analyze(new TestProject().Property("AgentGuardEnforce", value), []));

    [Theory]
    [InlineData("1")]
    [InlineData("y")]
    [InlineData("enabled")]
    public async Task EnforceThatDoesNotEnforce_Reports(string value)
    {
        var diagnostic = Assert.Single(await Analyze(new TestProject().Property("AgentGuardEnforce", value), []));
        Assert.Equal($"'AgentGuardEnforce = {value}' has no effect: expected true or false", diagnostic.GetMessage());
    }

    [Fact]
    public async Task SameKeyForManyFiles_ReportsOnce() => Assert.Single(
        await Analyze(new TestProject().Option("agentguard.analyze_tests", "1"), [("A.cs", "class A;"), ("B.cs", "class B;")]));

    [Fact]
    public async Task ValidValues_NoDiagnostic() => Assert.Empty(await Analyze(
        new TestProject()
            .Option("agentguard.max_timeout_seconds", "120")
            .Option("agentguard.ag1001.max_timeout_seconds", "1200")
            .Option("agentguard.analyze_tests", "TRUE")
            .Option("agentguard.guard_methods", "M:Shop.Pipeline.RunAsync | Shop.Guards.*")
            .Option("agentguard.effect_methods", "sends: Contoso.Mail.* | none: M:Contoso.Audit.Log.Write(System.String)")
            .Option("agentguard.ag4004.sink_methods", "Contoso.Legacy.Database.Query*")
            .Option("dotnet_diagnostic.ca1000.severity", "none")
            .Property("AgentGuardProfile", "Production")
            .Property("AgentGuardEnforce", "")
            .Property("TargetFramework", "net10.0"),
        []));

    [Fact]
    public async Task ProjectWithoutAgents_NoDiagnostic() => Assert.Empty(await Analyze(
        new TestProject().WithReferences(SdkReferences.Framework).Option("agentguard.nothing", "1"), []));
}
