namespace AgentGuard.Runtime;

/// <summary>How a structured output is asked for and read.</summary>
public sealed class StructuredRequestOptions
{
    private const int MostRepairs = 10;

    private readonly int _maxRepairs = 1;
    private readonly OutputReadOptions _reading = OutputReadOptions.Default;

    /// <summary>How often the model is asked to correct an answer with errors, 0 to 10; 1 by default.</summary>
    /// <remarks>
    /// Each repair is a whole further request: it costs the conversation so far, the answer and the errors as input and a new answer as output, so
    /// one repair about doubles the cost and the time of a bad answer. A good answer costs nothing extra. What one repair does not cure, a second
    /// rarely does.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int MaxRepairs
    {
        get => _maxRepairs;
        init => _maxRepairs = value is >= 0 and <= MostRepairs
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaxRepairs), value, $"must be 0 to {MostRepairs}");
    }

    /// <summary>Which schema is sent; by default chosen from the client's metadata.</summary>
    public SchemaProfile? Profile { get; init; }

    /// <summary>How the answer is read; strictly by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public OutputReadOptions Reading
    {
        get => _reading;
        init => _reading = value ?? throw new ArgumentNullException(nameof(Reading));
    }

    /// <summary>
    /// Whether the schema is also written into the conversation, as a system message. By default only for <see cref="SchemaProfile.Grammar"/>:
    /// grammar engines enforce the schema without showing it to the model.
    /// </summary>
    public bool? SchemaInPrompt { get; init; }

    internal static StructuredRequestOptions Default { get; } = new();
}
