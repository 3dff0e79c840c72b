using AgentGuard.Analyzers.Generators.AgentTool;
using AgentGuard.Analyzers.Tests.Generators.StructuredOutput;
using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Tests.Generators.AgentTool;

/// <summary>The files that hand tools to other SDKs.</summary>
public sealed class InteropTests
{
    [Theory]
    [InlineData("ModelContextProtocol.Core", "AsMcpTools(new T())")]
    [InlineData("ModelContextProtocol.Core", "AsMcpTools(new T().AsAgentTools(), user => null)")]
    [InlineData("OpenAI", "AsChatTools(new T().AsAgentTools(null, ToolHost.Manual))")]
    [InlineData("Microsoft.SemanticKernel.Abstractions", "AsKernelFunctions(new T())")]
    [InlineData("Microsoft.SemanticKernel.Abstractions", "AsKernelFunctions(new T().AsAgentTools())")]
    public void Sdk_GetsItsFile(string assembly, string use)
    {
        var method = use[..use.IndexOf('(', StringComparison.Ordinal)];
        var expression = use[(method.Length + 1)..^1];
        var split = expression.LastIndexOf(", user", StringComparison.Ordinal);
        var (target, rest) = split < 0 ? (expression, "") : (expression[..split], expression[(split + 2)..]);
        var files = Tools.Compile(
            $$"""public partial class T { [AgentTool] public int M(int a) => a; } internal static class Use { internal static object Get() => {{target}}.{{method}}({{rest}}); }""",
            references: SdkReferences.With("AgentGuard.Runtime", assembly));
        Assert.Contains(files, file => file.Contains($" {method}(", StringComparison.Ordinal));
        Assert.Equal(2, files.Count);
    }

    [Fact]
    public void EverySdkAtOnce_GetsOneFileEach()
    {
        var files = Tools.Compile(
            "public partial class T { [AgentTool] public int M(int a) => a; }",
            references: SdkReferences.With("AgentGuard.Runtime", "ModelContextProtocol.Core", "OpenAI", "Microsoft.SemanticKernel.Abstractions", "Microsoft.Extensions.AI"));
        Assert.Equal(4, files.Count);
    }

    [Fact]
    public void WithoutAnSdk_NothingIsAdded() => Assert.Empty(Tools.Compile("public class T { }"));

    [Fact]
    public void WithoutTheRuntime_NothingIsAdded()
    {
        var compilation = CSharpCompilation.Create(
            "Test", [CSharpSyntaxTree.ParseText("class T { }", Outputs.ParseOptions)], SdkReferences.With("ModelContextProtocol.Core"), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(Tools.Driver().RunGenerators(compilation).GetRunResult().GeneratedTrees);
    }

    [Fact]
    public void OlderVersions_CompileToo()
    {
        foreach (var (assembly, use) in new[] { ("ModelContextProtocol.Core", "AsMcpTools"), ("OpenAI", "AsChatTools") })
        {
            var sdk = AgentGuard.Analyzers.Sdks.SdkCatalog.All.Single(sdk => sdk.Assemblies.Contains(assembly));
            foreach (var version in sdk.Versions)
            {
                var references = SdkReferences.For(sdk, version).Concat(SdkReferences.With("AgentGuard.Runtime")).DistinctBy(reference => Path.GetFileName(reference.Display));
                var files = Tools.Compile("public partial class T { [AgentTool] public int M(int a) => a; }", references: [.. references]);
                Assert.True(files.Any(file => file.Contains($" {use}(", StringComparison.Ordinal)), assembly + version);
            }
        }
    }

    [Fact]
    public void UnrelatedEdit_AddsNothingAgain()
    {
        var compilation = Tools.Compilation(["class T { }", "class Other { }"]).WithReferences(SdkReferences.With("AgentGuard.Runtime", "OpenAI"));
        var driver = Tools.Driver().RunGenerators(compilation);
        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[^1], CSharpSyntaxTree.ParseText("class Other { int M() => 5; }", Outputs.ParseOptions));
        var result = driver.RunGenerators(edited).GetRunResult().Results.Single();
        Assert.All(result.TrackedSteps[AgentToolGenerator.InteropStep].SelectMany(run => run.Outputs), output => Assert.Equal(IncrementalStepRunReason.Unchanged, output.Reason));
        Assert.All(result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }
}
