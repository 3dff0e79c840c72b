namespace AgentGuard.Package.Tests.Testing;

/// <summary>Sources of consumers, in the C# that every target framework compiles by default.</summary>
internal static class AgentCode
{
    /// <summary>Two calls that drop the token (AG1001) and an unused variable (CS0219), which is none of AgentGuard's business.</summary>
    public const string TwoCalls = """
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        namespace Shop
        {
            public sealed class Support
            {
                private readonly IChatClient _client;

                public Support(IChatClient client)
                {
                    _client = client;
                }

                public Task<ChatResponse> AnswerAsync(string question, CancellationToken cancellationToken)
                {
                    int unused = 1;
                    return _client.GetResponseAsync(question);
                }

                public Task<ChatResponse> SummariseAsync(string text, CancellationToken cancellationToken)
                {
                    return _client.GetResponseAsync(text);
                }
            }
        }
        """;

    /// <summary>The same with the token passed on.</summary>
    public static readonly string Corrected = TwoCalls
        .Replace("(question);", "(question, cancellationToken: cancellationToken);", StringComparison.Ordinal)
        .Replace("(text);", "(text, cancellationToken: cancellationToken);", StringComparison.Ordinal);

    /// <summary>A call without its token, in a project without an AI SDK.</summary>
    public const string NoAgent = """
        using System.IO;
        using System.Threading;
        using System.Threading.Tasks;

        public sealed class Copier
        {
            public Task CopyAsync(Stream from, Stream to, CancellationToken cancellationToken)
            {
                return from.CopyToAsync(to);
            }
        }
        """;
}
