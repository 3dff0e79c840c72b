namespace AgentGuard.Package.Tests.Building;

/// <summary>What reaches the application, and the projects that reference ours.</summary>
public sealed class OutputTests
{
    [Fact]
    public void Analyzers_LeaveNothingInTheOutput()
    {
        using var app = new Consumer().Set("OutputType", "Exe").Write("Program.cs", "public static class Program { public static void Main() { } }");
        app.Build().Succeeds();

        Assert.Contains("Microsoft.Extensions.AI.Abstractions.dll", app.OutputFiles());
        AssertNothingOfOurs(app);
    }

    [Fact]
    public void ReferencingProject_GetsNothing()
    {
        using var library = new Consumer("Library");
        using var app = Referencing(library);

        var build = app.Build().Succeeds().Prints("warning", "AG1001", times: 2);

        Assert.All(build.AgentGuard, diagnostic => Assert.Equal(library.ProjectFile, diagnostic.Project));
        AssertNothingOfOurs(library);
        AssertNothingOfOurs(app);
    }

    /// <summary>
    /// Tools that add a development dependency write PrivateAssets="all". Without it the analyzers of every package reach the
    /// projects that reference this one, and then our properties must work there too (buildTransitive).
    /// </summary>
    [Fact]
    public void ReferencingProject_WithoutPrivateAssets_IsAnalysedWithItsOwnProfile()
    {
        using var library = new Consumer("Library")
            .WithoutReference("AgentGuard.Analyzers")
            .References("AgentGuard.Analyzers", Packed.Version)
            .Set("AgentGuardProfile", "sample");
        using var app = Referencing(library).Set("AgentGuardEnforce", "true");

        var build = app.Build().Fails().Prints("error", "AG1001", times: 2);

        Assert.All(build.AgentGuard, diagnostic => Assert.Equal(app.ProjectFile, diagnostic.Project));
        AssertNoFilesOfOurs(library);

        app.Build("-p:AgentGuardProfile=sample").Succeeds().PrintsNo("AG1001");
        AssertNoFilesOfOurs(app);
    }

    [Fact]
    public void Runtime_IsInTheOutputAndTheAnalyzersAreNot()
    {
        using var app = new Consumer()
            .References("AgentGuard.Runtime", Packed.Version)
            .Set("TargetFramework", "net8.0")
            .Set("CopyLocalLockFileAssemblies", "true")
            .Write("Pipeline.cs", """
                using System;
                using System.Threading;
                using System.Threading.Tasks;
                using AgentGuard.Runtime;

                public static class Pipeline
                {
                    [ResilienceGuard]
                    public static Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> action, CancellationToken cancellationToken) => action(cancellationToken);
                }
                """);

        app.Build().Succeeds().Prints("warning", "AG1001", times: 2);

        Assert.Contains("AgentGuard.Runtime.dll", app.OutputFiles());
        Assert.DoesNotContain("AgentGuard.Analyzers.dll", app.OutputFiles());
    }

    private static Consumer Referencing(Consumer library) =>
        library.Beside("App")
            .WithoutReference("AgentGuard.Analyzers")
            .References(library)
            .Set("OutputType", "Exe")
            .Write("Program.cs", "public static class Program { public static void Main() { } }");

    private static void AssertNoFilesOfOurs(Consumer project) =>
        Assert.DoesNotContain(project.OutputFiles(), file => file.Contains("AgentGuard", StringComparison.OrdinalIgnoreCase));

    private static void AssertNothingOfOurs(Consumer project)
    {
        AssertNoFilesOfOurs(project);
        var dependencies = Directory.GetFiles(Path.Combine(project.Folder, "bin"), "*.deps.json", SearchOption.AllDirectories);
        Assert.NotEmpty(dependencies);
        Assert.All(dependencies, file => Assert.DoesNotContain("AgentGuard", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
    }
}
