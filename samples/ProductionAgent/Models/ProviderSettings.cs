namespace ProductionAgent.Models;

/// <summary>How one provider is reached. Keys come from configuration: environment, user secrets or a vault.</summary>
internal sealed record ProviderSettings(string ApiKey, Uri BaseUrl, string Model, TimeSpan Timeout)
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(60);

    public static ProviderSettings OpenAI(IConfiguration configuration) =>
        Read(configuration, "OPENAI", "https://api.openai.com/v1", "gpt-5-mini");

    public static ProviderSettings Anthropic(IConfiguration configuration) =>
        Read(configuration, "ANTHROPIC", "https://api.anthropic.com", "claude-haiku-4-5");

    private static ProviderSettings Read(IConfiguration configuration, string provider, string baseUrl, string model) => new(
        SupportAgentServices.Required(configuration, $"{provider}_API_KEY"),
        new Uri(configuration[$"{provider}_BASE_URL"] ?? baseUrl),
        configuration[$"{provider}_MODEL"] ?? model,
        configuration.GetValue($"{provider}_TIMEOUT", DefaultTimeout));
}
