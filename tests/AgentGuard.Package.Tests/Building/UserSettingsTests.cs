namespace AgentGuard.Package.Tests.Building;

/// <summary>What the user says beats the profile, wherever it is said.</summary>
public sealed class UserSettingsTests
{
    [Theory]
    [InlineData("sample", "error")]
    [InlineData("regulated", "none")]
    public void EditorConfig_BeatsTheProfile(string profile, string severity)
    {
        using var app = new Consumer()
            .Set("AgentGuardProfile", profile)
            .Write(".editorconfig", $"[*.cs]\ndotnet_diagnostic.AG1001.severity = {severity}\n");

        Check(app, severity);
    }

    [Theory]
    [InlineData("sample", "warning")]
    [InlineData("production", "none")]
    public void GlobalConfig_BeatsTheProfile(string profile, string severity)
    {
        using var app = new Consumer()
            .Set("AgentGuardProfile", profile)
            .Write(".globalconfig", $"is_global = true\ndotnet_diagnostic.AG1001.severity = {severity}\n");

        Check(app, severity);
    }

    [Fact]
    public void NoWarn_BeatsTheProfile()
    {
        using var app = new Consumer()
            .Set("AgentGuardProfile", "production")
            .Set("AgentGuardEnforce", "true")
            .Set("NoWarn", "$(NoWarn);AG1001");

        app.Build().Succeeds().PrintsNo("AG1001");
    }

    [Fact]
    public void MistypedOption_IsReported()
    {
        using var app = new Consumer().Write(".editorconfig", "[*.cs]\nagentguard.max_timeout_seconds = ten minutes\n");

        var build = app.Build().Succeeds().Prints("warning", "AG9001");

        Assert.Contains(
            "agentguard.max_timeout_seconds = ten minutes",
            build.Diagnostics.Single(diagnostic => diagnostic.Id == "AG9001").Message,
            StringComparison.Ordinal);
    }

    private static void Check(Consumer app, string severity)
    {
        var build = app.Build();
        switch (severity)
        {
            case "error":
                build.Fails().Prints("error", "AG1001", times: 2);
                break;
            case "warning":
                build.Succeeds().Prints("warning", "AG1001", times: 2);
                break;
            default:
                build.Succeeds().PrintsNo("AG1001");
                Assert.Empty(app.Sarif.Results);
                break;
        }
    }
}
