using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>Gets structured outputs from a model: sends the schema the provider understands, reads the answer, and asks again when it is wrong.</summary>
public static class StructuredOutputClient
{
    /// <summary>Asks the model for a <typeparamref name="T"/>.</summary>
    /// <remarks>
    /// <para>
    /// <see cref="ChatOptions.ResponseFormat"/> is set to the schema of the provider's <see cref="SchemaProfile"/>; the given options are not
    /// changed. For the OpenAI family <c>AdditionalProperties["strict"]</c> is set to true unless the options say otherwise. That switch also makes
    /// the tools of the request strict, except those whose own <see cref="AITool.AdditionalProperties"/> say otherwise.
    /// </para>
    /// <para>
    /// A bad answer is no exception: see <see cref="StructuredResponse{T}.IsValid"/>. Exceptions of the client and cancellation pass through.
    /// A refusal is not argued with, and calls of tools are not run: give a client that runs them.
    /// </para>
    /// </remarks>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <param name="client">Whom to ask.</param>
    /// <param name="messages">The conversation; enumerated once.</param>
    /// <param name="options">Further options of the request.</param>
    /// <param name="request">How to ask and read; the defaults when null.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The answer, valid or not, and how it came about.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> or <paramref name="messages"/> is null.</exception>
    public static Task<StructuredResponse<T>> GetStructuredAsync<T>(
        this IChatClient client,
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        StructuredRequestOptions? request = null,
        CancellationToken cancellationToken = default)
        where T : IStructuredOutput<T>
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(messages);
        return new StructuredConversation<T>(client, messages, options, request ?? StructuredRequestOptions.Default).RunAsync(cancellationToken);
    }

    /// <inheritdoc cref="GetStructuredAsync{T}(IChatClient, IEnumerable{ChatMessage}, ChatOptions?, StructuredRequestOptions?, CancellationToken)"/>
    /// <param name="client">Whom to ask.</param>
    /// <param name="prompt">What to ask, as the user.</param>
    /// <param name="options">Further options of the request.</param>
    /// <param name="request">How to ask and read; the defaults when null.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> or <paramref name="prompt"/> is null.</exception>
    public static Task<StructuredResponse<T>> GetStructuredAsync<T>(
        this IChatClient client,
        string prompt,
        ChatOptions? options = null,
        StructuredRequestOptions? request = null,
        CancellationToken cancellationToken = default)
        where T : IStructuredOutput<T>
    {
        ArgumentNullException.ThrowIfNull(prompt);
        return client.GetStructuredAsync<T>([new ChatMessage(ChatRole.User, prompt)], options, request, cancellationToken);
    }
}
