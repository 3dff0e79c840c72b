using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AgentGuard.Runtime;

/// <summary>What every structured output can do; the generated members of a type call these.</summary>
public static class StructuredOutput
{
    // The text is data for a model or a log, not part of a web page.
    private static readonly JsonWriterOptions s_writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads and validates an answer in one pass. Never throws for bad input.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="utf8Json">The answer.</param>
    /// <param name="options">How to read; strict by default.</param>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong is met again, and reported, in the careful reading.")]
    public static OutputResult<T> Read<T>(ReadOnlySpan<byte> utf8Json, OutputReadOptions? options = null)
        where T : IStructuredOutput<T>
    {
        options ??= OutputReadOptions.Default;
        var reader = new OutputReader(utf8Json, options, new JsonReaderOptions { MaxDepth = options.MaxDepth }, careful: false, mayEdit: true);
        try
        {
            reader.Read();
            var isRead = T.TryRead(ref reader, out var value);
            if (!reader.Read() && reader.IsFinal)
            {
                return Reading<T>.From(ref reader, isRead, value).ToResult();
            }
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
        }
        finally
        {
            reader.Release();
        }

        return CarefulReading.Read<T>(utf8Json, options);
    }

    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte}, OutputReadOptions?)"/>
    /// <param name="json">The answer.</param>
    /// <param name="options">How to read; strict by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static OutputResult<T> Read<T>(string json, OutputReadOptions? options = null)
        where T : IStructuredOutput<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        const int Small = 1024;
        var rented = json.Length > Small / 3 ? ArrayPool<byte>.Shared.Rent(Utf16Text.MaxUtf8Length(json)) : null;
        Span<byte> small = stackalloc byte[rented is null ? Small : 0];
        try
        {
            var utf8 = rented ?? small;
            return Read<T>(utf8[..Utf16Text.Encode(json, utf8)], options);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    /// <summary>Checks the same constraints on an instance, by writing it and reading that back.</summary>
    /// <typeparam name="T">The type to check.</typeparam>
    /// <param name="value">The instance.</param>
    [SuppressMessage("Design", "CA1031", Justification = "An instance that cannot be written is not valid.")]
    public static IReadOnlyList<OutputError> Validate<T>(T value)
        where T : IStructuredOutput<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        var json = new ArrayBufferWriter<byte>();
        try
        {
            Write(value, json);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return [new OutputError("", OutputErrorCode.Rejected, "a value that can be written as JSON", "one that cannot")];
        }

        return Read<T>(json.WrittenSpan).Errors;
    }

    /// <summary>The schema as a parsed document, made once per type and profile.</summary>
    /// <typeparam name="T">The type described.</typeparam>
    /// <param name="profile">For whom.</param>
    public static JsonElement Schema<T>(SchemaProfile profile)
        where T : IStructuredOutput<T> => SchemaDocuments<T>.Get(profile);

    /// <summary>The value as JSON text.</summary>
    /// <typeparam name="T">The type to write.</typeparam>
    /// <param name="value">The value.</param>
    public static string ToJson<T>(T value)
        where T : IStructuredOutput<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        var json = new ArrayBufferWriter<byte>();
        Write(value, json);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    /// <summary>Lets System.Text.Json read and write the type through the generated code; it throws <see cref="JsonException"/> with all errors.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public static IJsonTypeInfoResolver TypeInfoResolver<T>()
        where T : IStructuredOutput<T> => OutputTypeInfo<T>.Resolver;

    /// <summary>The contract of the type for System.Text.Json, with default options.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public static JsonTypeInfo<T> TypeInfo<T>()
        where T : IStructuredOutput<T> => OutputTypeInfo<T>.Default;

    private static void Write<T>(T value, ArrayBufferWriter<byte> json)
        where T : IStructuredOutput<T>
    {
        using var writer = new Utf8JsonWriter(json, s_writing);
        value.Write(writer);
    }
}
