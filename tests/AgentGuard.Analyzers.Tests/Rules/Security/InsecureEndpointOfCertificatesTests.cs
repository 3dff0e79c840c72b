using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

/// <summary>The half of <see cref="InsecureEndpoint"/> about certificates.</summary>
public sealed class InsecureEndpointOfCertificatesTests : RuleTests<InsecureEndpoint>
{
    [Theory]
    [InlineData("(message, certificate, chain, errors) => true")]
    [InlineData("(_, _, _, _) => { return true; }")]
    [InlineData("HttpClientHandler.DangerousAcceptAnyServerCertificateValidator")]
    [InlineData("Always")]
    public Task CertificateCheck_ThatAlwaysPasses_Reports(string check) => Verify(
        $$"""
        using System.Security.Cryptography.X509Certificates;
        using System.Net.Security;

        class Desk
        {
            public HttpClientHandler Handler() => new() { [|ServerCertificateCustomValidationCallback|] = {{check}} };

            private static bool Always(HttpRequestMessage message, X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors) => true;
        }
        """);

    [Fact]
    public Task CertificateCheck_OfSockets_Reports() => VerifyMessage(
        """
        class Desk
        {
            public SocketsHttpHandler Handler() => new() { SslOptions = { [|RemoteCertificateValidationCallback|] = (_, _, _, _) => true } };
        }
        """,
        "'SslClientAuthenticationOptions.RemoteCertificateValidationCallback' takes every certificate, so anyone on the way can read and change prompts, "
        + "answers and keys; remove it, or compare with the one certificate you trust");

    [Theory]
    [InlineData("(_, certificate, _, errors) => certificate?.Thumbprint == \"AB12\"")]
    [InlineData("(_, _, _, errors) => errors == System.Net.Security.SslPolicyErrors.None")]
    [InlineData("null")]
    public Task CertificateCheck_ThatLooks_NoDiagnostic(string check) => Verify(
        $$"""
        class Desk
        {
            public HttpClientHandler Handler() => new() { ServerCertificateCustomValidationCallback = {{check}} };
        }
        """);
}
