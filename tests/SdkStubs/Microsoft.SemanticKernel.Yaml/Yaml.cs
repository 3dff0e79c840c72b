using Microsoft.Extensions.Logging;

namespace Microsoft.SemanticKernel
{
    public static class KernelFunctionYaml
    {
        public static KernelFunction FromPromptYaml(string text, IPromptTemplateFactory? promptTemplateFactory = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public static PromptTemplateConfig ToPromptTemplateConfig(string text) => throw null!;
    }

    public static class PromptYamlKernelExtensions
    {
        public static KernelFunction CreateFunctionFromPromptYaml(this Kernel kernel, string text, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static KernelPlugin CreatePluginFromPromptDirectoryYaml(this Kernel kernel, string pluginDirectory, string? pluginName = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static KernelPlugin ImportPluginFromPromptDirectoryYaml(this Kernel kernel, string pluginDirectory, string? pluginName = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static IKernelBuilderPlugins AddFromPromptDirectoryYaml(this IKernelBuilderPlugins plugins, string pluginDirectory, string? pluginName = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
    }
}
