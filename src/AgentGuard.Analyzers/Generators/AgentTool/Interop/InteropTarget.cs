using AgentGuard.Analyzers.Generators.StructuredOutput;

namespace AgentGuard.Analyzers.Generators.AgentTool.Interop;

/// <summary>An SDK that the tools can be handed to, and the file that does so: the runtime refers to none of them.</summary>
/// <param name="TypeName">A public type of the SDK that the file needs.</param>
/// <param name="File">What is added to a project that references the SDK.</param>
internal sealed record InteropTarget(string TypeName, OutputFile File)
{
    private const string Tool = "AgentGuard.Runtime.AgentTool";

    public static IReadOnlyList<InteropTarget> All { get; } =
    [
        new("ModelContextProtocol.Server.McpServerTool", new OutputFile("AgentGuard.McpTools.g.cs", McpTools.Text)),
        new("OpenAI.Chat.ChatTool", new OutputFile("AgentGuard.ChatTools.g.cs", ChatTools.Text)),
        new("Microsoft.SemanticKernel.KernelFunction", new OutputFile("AgentGuard.KernelFunctions.g.cs", KernelFunctions.Text)),
    ];

    /// <summary>The files for the SDKs that a project references, besides the runtime.</summary>
    public static ImmutableArray<OutputFile> FilesFor(Compilation compilation) => Has(compilation, Tool)
        ? All.Where(target => Has(compilation, target.TypeName)).Select(target => target.File).ToImmutableArray()
        : ImmutableArray<OutputFile>.Empty;

    private static bool Has(Compilation compilation, string typeName) =>
        compilation.GetTypesByMetadataName(typeName).Any(type => type.DeclaredAccessibility == Accessibility.Public);
}
