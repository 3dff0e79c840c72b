namespace AgentGuard.Analyzers.Tests.Testing;

/// <summary>How one SDK writes what a role stands for, so that one test runs over every SDK that has the role.</summary>
/// <param name="Sdk">The name of the description.</param>
/// <param name="Role">What the snippet shows.</param>
/// <param name="Receiver">The type of the client the code is called on.</param>
/// <param name="Code">
/// An expression; <c>$client</c> stands for the receiver and <c>$token</c> for the place of a token, with the comma before it.
/// </param>
internal sealed record SdkSnippet(string Sdk, Role Role, string Receiver, string Code)
{
    /// <summary>How the token is spelled when it is given.</summary>
    public string Token { get; set; } = ", cancellationToken: $token";

    /// <summary>True for streams: enumerate instead of await.</summary>
    public bool IsStream { get; set; }

    /// <summary>An expression over the answer <c>$answer</c> that reads the model's text; empty when there is none.</summary>
    public string Text { get; set; } = "";

    /// <summary>The version of the SDK the snippet is compiled against.</summary>
    public string Version { get; set; } = "";

    /// <summary>Versions that have what the snippet shows; empty for all.</summary>
    public string[] Versions { get; set; } = [];

    internal SdkDescription Description => SdkCatalog.All.First(sdk => sdk.Name == Sdk);

    /// <summary>The expression without a token.</summary>
    public string Call(string client) => Expand(client, "");

    /// <summary>The expression with a token in its place.</summary>
    public string CallWith(string client, string token) => Expand(client, Token.Replace("$token", token, StringComparison.Ordinal));

    /// <summary>A statement that awaits the call, or enumerates the stream.</summary>
    public string Statement(string call) =>
        IsStream ? $"await foreach (var piece in {call}) {{ }}" : $"_ = await {call};";

    public override string ToString() => $"{Sdk} {Version} {Role}: {Code}";

    private string Expand(string client, string token) =>
        Code.Replace("$client", client, StringComparison.Ordinal).Replace("$token", token, StringComparison.Ordinal);
}
