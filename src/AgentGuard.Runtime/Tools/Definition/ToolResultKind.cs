namespace AgentGuard.Runtime;

/// <summary>In what form the model gets a result.</summary>
public enum ToolResultKind
{
    /// <summary>As JSON.</summary>
    Json,

    /// <summary>A string, as it is: not as a JSON string.</summary>
    Text,

    /// <summary>The method returns nothing; the model gets <c>Done.</c></summary>
    Nothing,
}
