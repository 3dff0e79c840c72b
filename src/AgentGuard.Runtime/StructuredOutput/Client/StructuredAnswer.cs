using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>What one response of the model amounts to.</summary>
/// <param name="Result">What reading gave.</param>
/// <param name="Refusal">The words of a refusal.</param>
/// <param name="IsRepairable">Whether asking again can help.</param>
internal readonly record struct StructuredAnswer<T>(OutputResult<T> Result, string? Refusal, bool IsRepairable)
    where T : IStructuredOutput<T>
{
    public static StructuredAnswer<T> Read(ChatResponse response, OutputReadOptions options)
    {
        if (Refusals.In(response) is { } refusal)
        {
            return new(Failed(OutputErrorCode.Syntax, "a refusal", isTruncated: false), refusal, IsRepairable: false);
        }

        // The texts before are what the model said between calls of tools.
        var text = response.Messages.LastOrDefault(message => message.Role == ChatRole.Assistant)?.Text;
        var calls = PendingCalls(response);
        var isCutOff = response.FinishReason == ChatFinishReason.Length;
        if (string.IsNullOrWhiteSpace(text))
        {
            var found = calls.Count > 0 ? $"calls of tools that nobody ran: {string.Join(", ", calls)}"
                : response.Messages.SelectMany(message => message.Contents).OfType<ErrorContent>().LastOrDefault() is { } error ? $"the error \"{error.Message}\""
                : "no text";
            return new(Failed(isCutOff ? OutputErrorCode.Truncated : OutputErrorCode.Syntax, found, isCutOff), null, IsRepairable: calls.Count == 0);
        }

        var result = StructuredOutput.Read<T>(text, options);
        return new(isCutOff ? CutOff(result, options) : result, null, IsRepairable: calls.Count == 0);
    }

    private static OutputResult<T> Failed(OutputErrorCode code, string found, bool isTruncated) =>
        new(default, [new OutputError("", code, "a JSON object as text", found)], Leniency.None, isTruncated);

    /// <summary>The provider cut the answer off: even one that happens to be JSON may lack something.</summary>
    private static OutputResult<T> CutOff(OutputResult<T> result, OutputReadOptions options)
    {
        var isKnown = result.Errors.Any(error => error.Code == OutputErrorCode.Truncated);
        var error = new OutputError("", OutputErrorCode.Truncated, "a complete answer, short enough for the output limit", "one that was cut off there");
        var value = (options.Leniency & Leniency.Truncation) != 0 ? result.Value : default;
        return new(value, isKnown ? result.Errors : [error, .. result.Errors], result.Repairs, truncated: true);
    }

    private static List<string> PendingCalls(ChatResponse response)
    {
        var contents = response.Messages.SelectMany(message => message.Contents).ToList();
        var answered = contents.OfType<FunctionResultContent>().Select(content => content.CallId).ToHashSet(StringComparer.Ordinal);
        return [.. contents.OfType<FunctionCallContent>().Where(call => !answered.Contains(call.CallId)).Select(call => call.Name)];
    }
}
