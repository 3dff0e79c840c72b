using AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

namespace AgentGuard.Analyzers.Generators.AgentTool.Emitting;

/// <summary>What the generated code of tools names, as in <see cref="GlobalNames"/>.</summary>
internal static class ToolNamesInCode
{
    public const string Tool = GlobalNames.Runtime + "AgentTool";
    public const string Toolset = GlobalNames.Runtime + "IAgentToolset";
    public const string Definition = GlobalNames.Runtime + "ToolDefinition";
    public const string Guard = GlobalNames.Runtime + "ToolGuard";
    public const string Host = GlobalNames.Runtime + "ToolHost";
    public const string Call = GlobalNames.Runtime + "ToolCall";
    public const string Items = GlobalNames.Runtime + "ToolItems";
    public const string Given = GlobalNames.Runtime + "ToolArguments";
    public const string Function = "global::Microsoft.Extensions.AI.AIFunction";
    public const string Functions = GlobalNames.Collections + "IReadOnlyList<" + Function + ">";
    public const string Token = "global::System.Threading.CancellationToken";
    public const string ValueTask = "global::System.Threading.Tasks.ValueTask";

    /// <summary>The nested classes that stand beside those of the tools.</summary>
    public const string Reading = "Reading";

    public const string Writing = "Writing";
}
