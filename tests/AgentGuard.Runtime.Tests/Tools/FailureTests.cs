using System.Text.Json;
using AgentGuard.Runtime.Tools;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

public class FailureTests
{
    private static readonly string[] s_names =
    [
        "invalid_arguments", "context_missing", "not_permitted", "approval_required", "not_approved", "budget_spent",
        "timeout", "unavailable", "failed", "cancelled", "output_invalid", "replay_mismatch",
    ];

    [Fact]
    public void Codes_AreAClosedSet() => Assert.Equal(s_names, Enum.GetValues<ToolFailureCode>().Select(ToolFailure.WireName));

    [Fact]
    public void UnknownCode_HasNoName() => Assert.Throws<ArgumentOutOfRangeException>(() => ToolFailure.WireName((ToolFailureCode)99));

    [Theory]
    [InlineData(ToolEffect.ReadOnly)]
    [InlineData(ToolEffect.Irreversible)]
    public void EveryCode_HasJsonForTheModel(ToolEffect effect)
    {
        foreach (var code in Enum.GetValues<ToolFailureCode>())
        {
            var failure = ToolFailures.Of(code, Definition(effect: effect));
            Assert.Equal(code, failure.Code);
            using var json = JsonDocument.Parse(failure.ToJson());
            Assert.Equal(["code", "message", "retryable"], json.RootElement.EnumerateObject().Select(member => member.Name));
            Assert.Equal(ToolFailure.WireName(code), json.RootElement.GetProperty("code").GetString());
            Assert.EndsWith(".", json.RootElement.GetProperty("message").GetString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(0.001, 1)]
    [InlineData(1, 1)]
    [InlineData(1.5, 2)]
    [InlineData(-3, 0)]
    public void RetryAfter_IsInWholeSecondsRoundedUp(double seconds, int expected)
    {
        var failure = new ToolFailure(ToolFailureCode.Unavailable, "x", true) { RetryAfter = TimeSpan.FromSeconds(seconds) };
        Assert.Equal($$"""{"code":"unavailable","message":"x","retryable":true,"retry_after":{{expected}}}""", failure.ToJson());
    }

    [Fact]
    public void Reason_IsCut()
    {
        var reason = JsonDocument.Parse(ToolFailures.NotApprovedBecause(new string('x', 2_000)).ToJson()).RootElement.GetProperty("reason").GetString();
        Assert.Equal(500, reason!.Length);
    }
}
