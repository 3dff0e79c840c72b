namespace AgentGuard.Package.Tests.Building;

public sealed class EnforcementTests
{
    private const string Enforce = "-p:AgentGuardEnforce=true";

    [Fact]
    public void Enforced_FailsForOurWarningsOnly_AndAgainWithoutAChange()
    {
        // As on a user's machine: what the compiler server logs as an error does not fail the compiler's task.
        using var app = new Consumer().Set("AgentGuardEnforce", "true").Set("UseSharedCompilation", "true");

        app.Build().Fails().Prints("error", "AG1001", times: 2).Prints("warning", "CS0219");
        app.Build().Fails().Prints("error", "AG1001", times: 2);
    }

    [Fact]
    public void EnforcedOnTheCommandLine_FailsRightAfterAGreenBuild()
    {
        using var app = new Consumer();

        app.Build().Succeeds().Prints("warning", "AG1001", times: 2);
        app.Build(Enforce).Fails().Prints("error", "AG1001", times: 2);
    }

    [Fact]
    public void CauseRemoved_IsGreenAndThenHasNothingToCompile()
    {
        using var app = new Consumer().Set("AgentGuardEnforce", "true");
        app.Build().Fails();

        app.Write("Support.cs", AgentCode.Corrected);
        app.Build().Succeeds().PrintsNothingOfAgentGuard().Prints("warning", "CS0219");
        var compiled = app.CompiledAt;
        app.Build().Succeeds();

        Assert.Equal(compiled, app.CompiledAt);
        Assert.Empty(Directory.GetFiles(app.Folder, "AgentGuard.*", SearchOption.AllDirectories));
    }

    [Fact]
    public void CompilerError_IsNotMistakenForOurs()
    {
        using var app = new Consumer().Set("AgentGuardEnforce", "true").Write("Support.cs", AgentCode.Corrected).Write("Broken.cs", "class {");

        app.Build().Fails();
        app.Write("Broken.cs", "");
        app.Build().Succeeds();
    }

    [Theory]
    [InlineData("none")]
    [InlineData("suggestion")]
    public void RuleTheUserLowered_StaysLowered(string severity)
    {
        using var app = new Consumer()
            .Set("AgentGuardEnforce", "true")
            .Write(".editorconfig", $"[*.cs]\ndotnet_diagnostic.AG1001.severity = {severity}\n");

        app.Build().Succeeds().PrintsNo("AG1001");
        Assert.Equal(severity == "none" ? 0 : 2, app.Sarif.Results.Count);
    }

    [Fact]
    public void SuggestionOfTheProfile_IsNoError()
    {
        using var app = new Consumer().Set("AgentGuardEnforce", "true").Set("AgentGuardProfile", "sample");

        app.Build().Succeeds().PrintsNo("AG1001");
        Assert.All(app.Sarif.Results, result => Assert.Equal("note", result.Level));
    }

    [Fact]
    public void UsersOwnErrors_StayErrors()
    {
        using var app = new Consumer().Set("AgentGuardEnforce", "true").Set("WarningsAsErrors", "CS0219").Write("Support.cs", AgentCode.Corrected);

        app.Build().Fails().Prints("error", "CS0219");
    }

    [Fact]
    public void ReferencingProject_FailsWithTheReferencedOne()
    {
        using var library = new Consumer("Library").Set("AgentGuardEnforce", "true");
        using var app = library.Beside("App").References(library).Write("Support.cs", AgentCode.NoAgent);

        app.Build().Fails().Prints("error", "AG1001", times: 2);
        app.Build().Fails().Prints("error", "AG1001", times: 2);
    }

    [Fact]
    public void MistypedEnforce_IsReported()
    {
        using var app = new Consumer().Set("AgentGuardEnforce", "ture");

        app.Build().Succeeds().Prints("warning", "AG9001");
    }
}
