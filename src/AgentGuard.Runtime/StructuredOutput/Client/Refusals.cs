using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>
/// Finds refusals. There is no content type for them: the OpenAI adapters give an <see cref="ErrorContent"/> with the code <c>Refusal</c> or, for
/// a part of an answer, an additional property of that name; the Anthropic adapter gives the finish reason <c>content_filter</c>, as OpenAI does
/// for filtered answers, and keeps the text so far.
/// </summary>
internal static class Refusals
{
    private const string Name = "Refusal";

    /// <summary>The words of the refusal; null when there is none.</summary>
    public static string? In(ChatResponse response)
    {
        var isRefused = false;
        foreach (var content in response.Messages.SelectMany(message => message.Contents))
        {
            var isError = content is ErrorContent error && string.Equals(error.ErrorCode, Name, StringComparison.OrdinalIgnoreCase);
            var words = isError ? ((ErrorContent)content).Message : content.AdditionalProperties?.GetValueOrDefault(Name) as string;
            if (!string.IsNullOrWhiteSpace(words))
            {
                return words;
            }

            isRefused |= isError;
        }

        isRefused |= response.FinishReason is { } reason
            && (reason == ChatFinishReason.ContentFilter || string.Equals(reason.Value, Name, StringComparison.OrdinalIgnoreCase));
        return !isRefused ? null : string.IsNullOrWhiteSpace(response.Text) ? "The answer was refused without words." : response.Text;
    }
}
