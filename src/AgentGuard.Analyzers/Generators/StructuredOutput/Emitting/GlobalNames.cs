namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>What generated code names, so that no <c>using</c> and no type of the project can change its meaning.</summary>
internal static class GlobalNames
{
    public const string Runtime = "global::AgentGuard.Runtime.";
    public const string Reader = Runtime + "OutputReader";
    public const string ErrorCode = Runtime + "OutputErrorCode";
    public const string Writing = Runtime + "OutputWriter";
    public const string Profile = Runtime + "SchemaProfile";
    public const string Dropped = Runtime + "DroppedKeyword";
    public const string Json = "global::System.Text.Json.";
    public const string Writer = Json + "Utf8JsonWriter";
    public const string TextWriter = Runtime + "ToolResultWriter";
    public const string Bytes = "global::System.ReadOnlySpan<byte>";
    public const string Collections = "global::System.Collections.Generic.";
    public const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"AgentGuard.Analyzers\", \"1.0\")]";
    public const string NullWhenFalse = "[global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] ";
}
