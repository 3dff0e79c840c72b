using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AgentGuard.Runtime;

/// <summary>What every structured output can do; the generated members of a type call these.</summary>
public static class StructuredOutput
{
    /// <summary>Reads and validates an answer in one pass. Never throws for bad input.</summary>
    /// <param name="utf8Json">The answer.</param>
    /// <param name="options">How to read; strict by default.</param>
    public static OutputResult<T> Read<T>(ReadOnlySpan<byte> utf8Json, OutputReadOptions? options = null)
        where T : IStructuredOutput<T> => throw new NotImplementedException();

    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte}, OutputReadOptions?)"/>
    /// <param name="json">The answer.</param>
    /// <param name="options">How to read; strict by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static OutputResult<T> Read<T>(string json, OutputReadOptions? options = null)
        where T : IStructuredOutput<T> => throw new NotImplementedException();

    /// <summary>Checks the same constraints on an instance, by writing it and reading that back.</summary>
    public static IReadOnlyList<OutputError> Validate<T>(T value)
        where T : IStructuredOutput<T> => throw new NotImplementedException();

    /// <summary>The schema as a parsed document, made once per type and profile.</summary>
    /// <param name="profile">For whom.</param>
    public static JsonElement Schema<T>(SchemaProfile profile)
        where T : IStructuredOutput<T> => throw new NotImplementedException();

    /// <summary>The value as JSON text.</summary>
    public static string ToJson<T>(T value)
        where T : IStructuredOutput<T> => throw new NotImplementedException();

    /// <summary>Lets System.Text.Json read and write the type through the generated code; it throws <see cref="JsonException"/> with all errors.</summary>
    public static IJsonTypeInfoResolver TypeInfoResolver<T>()
        where T : IStructuredOutput<T> => throw new NotImplementedException();

    /// <summary>The contract of the type for System.Text.Json, with default options.</summary>
    public static JsonTypeInfo<T> TypeInfo<T>()
        where T : IStructuredOutput<T> => throw new NotImplementedException();
}
