using System.Diagnostics.CodeAnalysis;

namespace Microsoft.SemanticKernel.PromptTemplates.Liquid
{
    public sealed class LiquidPromptTemplateFactory : IPromptTemplateFactory
    {
        public static string LiquidTemplateFormat => throw null!;
        public bool AllowDangerouslySetContent { get; init; }
        public bool TryCreate(PromptTemplateConfig templateConfig, [NotNullWhen(true)] out IPromptTemplate? result) => throw null!;
    }
}
