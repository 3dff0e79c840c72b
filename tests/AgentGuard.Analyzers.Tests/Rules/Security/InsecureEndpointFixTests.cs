using AgentGuard.Analyzers.CodeFixes.Fixes.Security;
using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

/// <summary>The fix of <see cref="InsecureEndpoint"/>.</summary>
public sealed class InsecureEndpointFixTests : RuleTests<InsecureEndpoint, InsecureEndpointFix>
{
    [Fact]
    public Task Fix_UsesHttps() => VerifyFix(
        """
        using OllamaSharp;

        class Desk
        {
            private const string Path = "v1";

            public OllamaApiClient First() => new(/* here */ [|"http://models.contoso.com/v1"|]);

            public OllamaApiClient Second() => new([|@"HTTP://models.contoso.com/" + Path|]);

            public OllamaApiClient Third() => new([|$"http://models.contoso.com/{Path}"|]);
        }
        """,
        """
        using OllamaSharp;

        class Desk
        {
            private const string Path = "v1";

            public OllamaApiClient First() => new(/* here */ "https://models.contoso.com/v1");

            public OllamaApiClient Second() => new(@"https://models.contoso.com/" + Path);

            public OllamaApiClient Third() => new($"https://models.contoso.com/{Path}");
        }
        """);

    [Fact]
    public Task Fix_NotForAPortOrACertificate() => VerifyNoFix(
        """
        using OllamaSharp;

        class Desk
        {
            public OllamaApiClient Client() => new([|"http://models.contoso.com:11434"|]);

            public HttpClientHandler Handler() => new() { [|ServerCertificateCustomValidationCallback|] = (_, _, _, _) => true };
        }
        """);
}
