namespace AgentGuard.Analyzers.Generators.Shared.Json;

/// <summary>A JSON value that compares by content. The analyzer cannot bring System.Text.Json into the compiler.</summary>
internal abstract record JsonNode
{
    public static implicit operator JsonNode(string text) => new JsonText(text);

    public static implicit operator JsonNode(bool value) => new JsonBoolean(value);

    public static implicit operator JsonNode(int value) => new JsonNumber(value);

    /// <summary>Compact JSON.</summary>
    public sealed override string ToString() => JsonWriter.Write(this);
}
