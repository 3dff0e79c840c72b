using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>The answer of a model, read into a type, and how it came about.</summary>
/// <typeparam name="T">The type asked for.</typeparam>
public sealed class StructuredResponse<T>
{
    private readonly double? _lowestConfidence;

    internal StructuredResponse(
        OutputResult<T> result,
        double? lowestConfidence,
        string? refusal,
        IReadOnlyList<ChatResponse> responses,
        IReadOnlyList<IReadOnlyList<OutputError>> errors)
    {
        Result = result;
        _lowestConfidence = lowestConfidence;
        Refusal = refusal;
        Responses = responses;
        Errors = errors;
    }

    /// <summary>What reading the last answer gave.</summary>
    public OutputResult<T> Result { get; }

    /// <summary>The value of the last answer; see <see cref="OutputResult{T}.Value"/>.</summary>
    public T? Value => Result.Value;

    /// <summary>True when the last answer is complete and satisfies every constraint.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsValid => Result.IsValid;

    /// <summary>How often the model was asked: 1, and 1 for each repair.</summary>
    public int Attempts => Responses.Count;

    /// <summary>The errors of each attempt, in order; an empty list where the answer was valid.</summary>
    public IReadOnlyList<IReadOnlyList<OutputError>> Errors { get; }

    /// <summary>What all attempts used together; null when the client reported nothing.</summary>
    public UsageDetails? Usage
    {
        get
        {
            UsageDetails? sum = null;
            foreach (var usage in Responses.Select(response => response.Usage).OfType<UsageDetails>())
            {
                (sum ??= new()).Add(usage);
            }

            return sum;
        }
    }

    /// <summary>Why the last answer ended.</summary>
    public ChatFinishReason? FinishReason => Response.FinishReason;

    /// <summary>Why the model or the provider refused to answer, in its words; null when it did not.</summary>
    public string? Refusal { get; }

    /// <summary>The last response of the client.</summary>
    public ChatResponse Response => Responses[^1];

    /// <summary>Every response of the client, in order.</summary>
    public IReadOnlyList<ChatResponse> Responses { get; }

    /// <summary>
    /// True when a person should look at the answer: it is not valid or truncated, it was repaired (by asking again or by
    /// <see cref="OutputResult{T}.Repairs"/>), or its lowest <see cref="ConfidenceAttribute"/> value is missing or below the threshold.
    /// </summary>
    /// <param name="threshold">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is not from 0 to 1.</exception>
    public bool RequiresReview(double threshold)
    {
        if (threshold is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "must be from 0 to 1");
        }

        // Written so that a confidence that is no number is reviewed, too.
        var isConfident = _lowestConfidence >= threshold;
        return !isConfident || !IsValid || Result.Truncated || Result.Repairs != Leniency.None || Attempts > 1;
    }
}
