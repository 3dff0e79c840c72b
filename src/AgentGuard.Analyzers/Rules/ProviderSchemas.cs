using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules;

/// <summary>Which schemas matter for a project.</summary>
internal static class ProviderSchemas
{
    private static readonly (ModelProviders Provider, SchemaProfile Profile)[] Profiles =
    [
        (ModelProviders.OpenAI, SchemaProfile.OpenAI),
        (ModelProviders.AzureOpenAI, SchemaProfile.OpenAIBasic),
        (ModelProviders.Anthropic, SchemaProfile.Anthropic),
        (ModelProviders.Gemini, SchemaProfile.Gemini),
        (ModelProviders.Local, SchemaProfile.Grammar),
    ];

    /// <summary>Those of the providers; all without any, as a library without an SDK of a provider does not know who will be asked.</summary>
    public static IEnumerable<SchemaProfile> Of(ModelProviders providers) =>
        Profiles.Where(pair => providers == ModelProviders.None || (providers & pair.Provider) != 0).Select(pair => pair.Profile);
}
