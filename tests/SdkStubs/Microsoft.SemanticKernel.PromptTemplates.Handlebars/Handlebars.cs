using System.Diagnostics.CodeAnalysis;

namespace Microsoft.SemanticKernel
{
    public static class HandlebarsKernelExtensions
    {
        public static Task<FunctionResult> InvokeHandlebarsPromptAsync(this Kernel kernel, string promptTemplate, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.PromptTemplates.Handlebars
{
    public sealed class HandlebarsPromptTemplateFactory : IPromptTemplateFactory
    {
        public static string HandlebarsTemplateFormat => throw null!;
        public string NameDelimiter => throw null!;
        public bool AllowDangerouslySetContent { get; init; }
        public HandlebarsPromptTemplateFactory(HandlebarsPromptTemplateOptions? options = null) { }
        public bool TryCreate(PromptTemplateConfig templateConfig, [NotNullWhen(true)] out IPromptTemplate? result) => throw null!;
    }

    public sealed class HandlebarsPromptTemplateOptions
    {
        public HandlebarsPromptTemplateOptions() { }
        public bool EnableHtmlDecoder { get; set; }
    }
}
