using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

/// <summary>What the address an application listens to means to <see cref="OpenAgentEndpoint"/>.</summary>
public sealed class OpenAgentEndpointOfAddressesTests : RuleTests<OpenAgentEndpoint>
{
    /// <summary>Addresses that only this machine has, in every way an application can say where it listens.</summary>
    [Theory]
    [InlineData("", "app.Run(\"https://localhost:3001\");")]
    [InlineData("", "app.RunAsync(\"http://[::1]:3001\").Wait();")]
    [InlineData("", "const string home = \"http://localhost:3001\"; app.Run(home);")]
    [InlineData("", "var port = 3001; app.Run($\"http://127.0.0.1:{port}\");")]
    [InlineData("", "app.Urls.Add($\"http://localhost:{args.Length}\");")]
    [InlineData("", "app.Urls.Clear(); app.Urls.Add(\"http://localhost:1\"); app.Urls.Add(\"https://localhost:2\");")]
    [InlineData("builder.WebHost.UseUrls(\"http://localhost:3001;https://localhost:3002\");", "")]
    [InlineData("builder.WebHost.UseUrls(\"http://localhost:3001\", \"https://127.0.0.1:3002\");", "")]
    [InlineData("builder.WebHost.UseSetting(WebHostDefaults.ServerUrlsKey, \"http://localhost:3001\");", "")]
    [InlineData("builder.Configuration[\"urls\"] = \"http://localhost:3001\";", "")]
    [InlineData("Environment.SetEnvironmentVariable(\"ASPNETCORE_URLS\", \"http://localhost:3001\");", "")]
    [InlineData("builder.WebHost.ConfigureKestrel(options => options.Listen(System.Net.IPAddress.Loopback, 3001));", "")]
    [InlineData("builder.WebHost.ConfigureKestrel(options => options.Listen(System.Net.IPAddress.IPv6Loopback, 3001));", "")]
    [InlineData("builder.WebHost.ConfigureKestrel(options => options.ListenUnixSocket(\"/run/agent.sock\"));", "")]
    public Task ListensToThisMachineOnly_NoDiagnostic(string setup, string run) => Verify(Program("app.MapMcp();\n" + run, setup));

    [Theory]
    [InlineData("", "app.Run(\"http://*:3001\");")]
    [InlineData("", "app.Run(\"http://+:3001\");")]
    [InlineData("", "app.Run(\"http://agents.contoso.com\");")]
    [InlineData("", "app.Run(\"http://localhost.contoso.com\");")]
    [InlineData("", "app.Run(args[0]);")]
    [InlineData("", "app.Urls.Add(\"http://localhost:1\"); app.Urls.Add(\"http://0.0.0.0:2\");")]
    [InlineData("builder.WebHost.UseUrls(\"http://localhost:3001;http://[::]:3002\");", "")]
    [InlineData("builder.WebHost.UseSetting(\"greeting\", \"http://localhost:3001\");", "")]
    [InlineData("Environment.SetEnvironmentVariable(\"OLLAMA_URL\", \"http://localhost:11434\");", "")]
    [InlineData("builder.Configuration[\"Ollama\"] = \"http://localhost:11434\";", "")]
    [InlineData("builder.WebHost.ConfigureKestrel(options => options.ListenAnyIP(3001));", "")]
    public Task ListensToOthersToo_Reports(string setup, string run) => Verify(Program("app.[|MapMcp|]();\n" + run, setup));

    private static string Program(string run, string setup) =>
        $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;

        class Desk
        {
            public static void Start(string[] args)
            {
                var builder = WebApplication.CreateBuilder(args);
                {{setup}}
                var app = builder.Build();
                {{run.ReplaceLineEndings("\n        ")}}
            }
        }
        """;
}
