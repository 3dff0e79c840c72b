using System.ComponentModel;

namespace AgentGuard.Runtime;

/// <summary>Gives the JSON Schema for a profile as a constant; generated code has one for the arguments and one for the result.</summary>
/// <param name="profile">For whom.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> ToolSchemaText(SchemaProfile profile);
