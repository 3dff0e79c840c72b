using AgentGuard.Analyzers.Rules;

namespace AgentGuard.Analyzers.Tests.Testing;

/// <summary>Stands in for the class of that name where there is no workspace: what is reported before a fix, and that nothing is after.</summary>
public abstract class RuleTests<TRule, TFix> : RuleTests<TRule>
    where TRule : AgentRule, new()
    where TFix : new()
{
    internal static async Task VerifyFix(
        string before, string after, Action<TestProject>? setup = null, int action = 0, Action<TestProject>? setupAfter = null)
    {
        Assert.Equal(typeof(TRule).Name + "Fix", typeof(TFix).Name);
        Assert.True(action >= 0);
        await Verify(before, setup);
        await Verify(after, setupAfter ?? setup);
    }

    internal static Task VerifyFixAllWithoutKey(string before, string after, Action<TestProject>? setup = null) => VerifyFix(before, after, setup);

    internal static Task VerifyNoFix(string code, Action<TestProject>? setup = null) => Verify(code, setup);
}
