namespace AgentGuard.Analyzers.Tests.Testing;

/// <summary>How one SDK writes what a role stands for, so that one test runs over every SDK that has the role.</summary>
public sealed record SdkSnippet
{
    /// <param name="sdk">The name of the description.</param>
    /// <param name="role">What the snippet shows: one call role, and <see cref="Role.AgentRun"/> where it is one.</param>
    /// <param name="receiver">The type of the client the code is called on.</param>
    /// <param name="code">An expression; <c>$client</c> stands for the receiver and <c>$token</c> for the place of a token, with the comma before it.</param>
    internal SdkSnippet(string sdk, Role role, string receiver, string code)
    {
        Sdk = sdk;
        Role = role;
        Receiver = receiver;
        Code = code;
    }

    private SdkSnippet(SdkSnippet other, string code)
        : this(other) => Code = code;

    public string Sdk { get; }

    public string Receiver { get; }

    public string Code { get; }

    internal Role Role { get; }

    /// <summary>How the token is spelled when it is given.</summary>
    public string Token { get; init; } = ", cancellationToken: $token";

    /// <summary>True for streams: enumerate instead of await.</summary>
    public bool IsStream { get; init; }

    /// <summary>True when the stream must be awaited before it can be enumerated.</summary>
    public bool IsAwaitedStream { get; init; }

    /// <summary>An expression over the answer <c>$answer</c>, or over one piece of a stream, that reads the model's text; empty when there is none.</summary>
    public string Text { get; init; } = "";

    /// <summary>An expression over the answer <c>$answer</c> of a typed call that gives the value; empty when there is none.</summary>
    public string Value { get; init; } = "";

    /// <summary>Types that the code names, declared in the same file.</summary>
    public string Types { get; init; } = "";

    /// <summary>Namespaces that the receiver and the code need.</summary>
    public string[] Usings { get; init; } = [];

    /// <summary>The first version that has what the snippet shows; null when all described versions do.</summary>
    public string? Since { get; init; }

    /// <summary>The first version that has it no longer; null when the newest does.</summary>
    public string? Until { get; init; }

    /// <summary>The version of the SDK the snippet is compiled against.</summary>
    public string Version { get; init; } = "";

    internal SdkDescription Description => SdkCatalog.All.First(sdk => sdk.Name == Sdk);

    /// <summary>The expression without a token.</summary>
    public string Call(string client) => Expand(client, "");

    /// <summary>The expression without a token, with markup around the name of the method.</summary>
    public string MarkedCall(string client)
    {
        var open = Code.IndexOf('(', StringComparison.Ordinal);
        var name = Code.LastIndexOf('.', Code.IndexOf('<', StringComparison.Ordinal) is > 0 and var generic && generic < open ? generic : open) + 1;
        return Expand($"{Code[..name]}[|{Code[name..open]}|]{Code[open..]}", client, "");
    }

    /// <summary>The expression with a token in its place.</summary>
    public string CallWith(string client, string token) => Expand(client, Token.Replace("$token", token, StringComparison.Ordinal));

    /// <summary>A statement that awaits the call, or enumerates the stream.</summary>
    public string Statement(string call) =>
        IsStream ? $"await foreach (var piece in {(IsAwaitedStream ? "await " : "")}{call}) {{ }}" : $"_ = await {call};";

    /// <summary>Statements that make the call and leave the model's text in the variable; for a stream, that of each piece inside the loop.</summary>
    public string ReadText(string call, string variable, string then) =>
        IsStream
            ? $"await foreach (var piece in {(IsAwaitedStream ? "await " : "")}{call}) {{ var {variable} = {TextOf("piece")}; {then} }}"
            : $"var answer = await {call}; var {variable} = {TextOf("answer")}; {then}";

    /// <summary>A file with one asynchronous method that is given the client as <c>client</c> and a token as <c>token</c>.</summary>
    public string Method(string body) => $$"""
        #pragma warning disable CS0612, CS0618, CS8600, CS8602, CS8604, OPENAI001, OPENAI002, SCME0001, SCME0002, MEAI001, MAAI001, SKEXP0001, SKEXP0010, SKEXP0110, MCPEXP001, MCP9005
        {{string.Concat(Usings.Select(name => $"using {name};\n"))}}
        public class Subject
        {
            public async System.Threading.Tasks.Task Run({{Receiver}} client, System.Threading.CancellationToken token)
            {
                {{body}}
            }
        }
        {{Types}}
        """;

    /// <summary>The same call for another type, which the test declares.</summary>
    public SdkSnippet Asking(string type)
    {
        var open = Code.IndexOf('<', StringComparison.Ordinal) + 1;
        return new SdkSnippet(this, string.Concat(Code.AsSpan(0, open), type, Code.AsSpan(Code.IndexOf('>', StringComparison.Ordinal))));
    }

    /// <summary>Statements that make the typed call and leave its value in the variable.</summary>
    public string ReadValue(string call, string variable) =>
        $"var answer = await {call}; var {variable} = {Value.Replace("$answer", "answer", StringComparison.Ordinal)};";

    public override string ToString() => $"{Sdk} {Version} {Role}: {Code}";

    internal bool IsIn(string version) =>
        (Since is null || SdkVersion.Compare(version, Since) >= 0) && (Until is null || SdkVersion.Compare(version, Until) < 0);

    private string TextOf(string answer) => Text.Replace("$answer", answer, StringComparison.Ordinal);

    private string Expand(string client, string token) => Expand(Code, client, token);

    private static string Expand(string code, string client, string token) =>
        code.Replace("$client", client, StringComparison.Ordinal).Replace("$token", token, StringComparison.Ordinal);
}
