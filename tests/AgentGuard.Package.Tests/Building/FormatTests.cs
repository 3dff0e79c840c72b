namespace AgentGuard.Package.Tests.Building;

/// <summary>Code fixes over whole projects and solutions, with <c>dotnet format</c>.</summary>
public sealed class FormatTests
{
    private static readonly string[] Options = ["--no-restore", "--severity", "info", "--diagnostics", "AG1001"];

    [Fact]
    public void Project_IsFixedThoughTheProfileOnlySuggests()
    {
        using var app = new Consumer().Set("AgentGuardProfile", "sample");
        app.Build().Succeeds();

        DotNet.Run(app.Folder, ["format", "analyzers", app.ProjectFile, .. Options]).Succeeds();

        Assert.Equal(AgentCode.Corrected, app.Read("Support.cs").ReplaceLineEndings("\n").TrimEnd('\n'));
        app.Build().Succeeds().PrintsNothingOfAgentGuard();
    }

    [Fact]
    public void Solution_IsFixedInEveryProject()
    {
        using var first = new Consumer("First");
        using var second = first.Beside("Second");
        first.RunOverSolution(second, "build", "All.slnx", "-m:1", "-tl:off", "-v:m").Succeeds().Prints("warning", "AG1001", times: 4);

        first.RunOverSolution(second, ["format", "analyzers", "All.slnx", .. Options]).Succeeds();

        first.RunOverSolution(second, "build", "All.slnx", "-m:1", "-tl:off", "-v:m").Succeeds().PrintsNothingOfAgentGuard().Prints("warning", "CS0219", times: 2);
    }
}
