using AgentGuard.Analyzers.Generators.StructuredOutput;

namespace AgentGuard.Analyzers.Generators.AgentTool.Interop;

/// <summary>An SDK that the tools can be handed to, and the file that does so: the runtime refers to none of them.</summary>
/// <param name="TypeName">A public type of the SDK that the file needs.</param>
/// <param name="HintName">The file's name.</param>
/// <param name="Text">What is added to a project that references the SDK, but for the namespace.</param>
internal sealed record InteropTarget(string TypeName, string HintName, string Text)
{
    private const string Namespace = "$namespace$";

    public static IReadOnlyList<InteropTarget> All { get; } =
    [
        new("ModelContextProtocol.Server.McpServerTool", "AgentGuard.McpTools.g.cs", McpTools.Text),
        new("OpenAI.Chat.ChatTool", "AgentGuard.ChatTools.g.cs", ChatTools.Text),
        new("Microsoft.SemanticKernel.KernelFunction", "AgentGuard.KernelFunctions.g.cs", KernelFunctions.Text),
    ];

    public OutputFile In(string ownNamespace) => new(HintName, Text.Replace(Namespace, ownNamespace));
}
