namespace Microsoft.Agents.AI
{
    public sealed class AgentInMemorySkillsSource : AgentSkillsSource
    {
        public AgentInMemorySkillsSource(IEnumerable<AgentSkill> skills) { }
        public override Task<IList<AgentSkill>> GetSkillsAsync(AgentSkillsSourceContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class AgentSkill
    {
        public abstract AgentSkillFrontmatter Frontmatter { get; }
        public abstract ValueTask<string> GetContentAsync(CancellationToken cancellationToken = default);
        public virtual ValueTask<AgentSkillResource?> GetResourceAsync(string name, CancellationToken cancellationToken = default) => throw null!;
        public virtual ValueTask<AgentSkillScript?> GetScriptAsync(string name, CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class AgentSkillResource
    {
        protected AgentSkillResource(string name, string? description = null) { }
        public string Name { get => throw null!; }
        public string? Description { get => throw null!; }
        public abstract Task<object?> ReadAsync(IServiceProvider? serviceProvider = null, CancellationToken cancellationToken = default);
    }

    public sealed class AgentSkillsProviderOptions
    {
        public string? SkillsInstructionPrompt { get => throw null!; set { } }
        public bool IncludeDetailedErrors { get => throw null!; set { } }
        public bool DisableLoadSkillApproval { get => throw null!; set { } }
        public bool DisableReadSkillResourceApproval { get => throw null!; set { } }
        public bool DisableRunSkillScriptApproval { get => throw null!; set { } }
    }

    public abstract class AgentSkillsSource : IDisposable
    {
        public abstract Task<IList<AgentSkill>> GetSkillsAsync(AgentSkillsSourceContext context, CancellationToken cancellationToken = default);
        public void Dispose() => throw null!;
        protected virtual void Dispose(bool disposing) => throw null!;
    }

    public sealed class AgentSkillsSourceContext
    {
        public AgentSkillsSourceContext(AIAgent agent, AgentSession? session) { }
        public AIAgent Agent { get => throw null!; }
        public AgentSession? Session { get => throw null!; }
    }

    public sealed class AggregatingAgentSkillsSource : AgentSkillsSource
    {
        public AggregatingAgentSkillsSource(IEnumerable<AgentSkillsSource> sources) { }
        public override Task<IList<AgentSkill>> GetSkillsAsync(AgentSkillsSourceContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override void Dispose(bool disposing) => throw null!;
    }

    public sealed class CachingAgentSkillsSource : DelegatingAgentSkillsSource
    {
        public CachingAgentSkillsSource(AgentSkillsSource innerSource, CachingAgentSkillsSourceOptions? options = null) : base(default(global::Microsoft.Agents.AI.AgentSkillsSource)!) { }
        public override Task<IList<AgentSkill>> GetSkillsAsync(AgentSkillsSourceContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override void Dispose(bool disposing) => throw null!;
    }

    public sealed class CachingAgentSkillsSourceOptions
    {
        public Func<AgentSkillsSourceContext, string?>? CacheIsolationKeySelector { get => throw null!; set { } }
        public TimeSpan? RefreshInterval { get => throw null!; set { } }
    }

    public abstract class DelegatingAgentSkillsSource : AgentSkillsSource
    {
        protected DelegatingAgentSkillsSource(AgentSkillsSource innerSource) { }
        protected AgentSkillsSource InnerSource { get => throw null!; }
        public override Task<IList<AgentSkill>> GetSkillsAsync(AgentSkillsSourceContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override void Dispose(bool disposing) => throw null!;
    }

    public sealed class AgentFileSkill : AgentSkill
    {
        public override AgentSkillFrontmatter Frontmatter { get => throw null!; }
        public override ValueTask<string> GetContentAsync(CancellationToken cancellationToken = default) => throw null!;
        public string Path { get => throw null!; }
        public override ValueTask<AgentSkillResource?> GetResourceAsync(string name, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask<AgentSkillScript?> GetScriptAsync(string name, CancellationToken cancellationToken = default) => throw null!;
        internal AgentFileSkill() { }
    }

    public sealed class AgentFileSkillFilterContext
    {
        public string SkillName { get => throw null!; }
        public string RelativeFilePath { get => throw null!; }
        internal AgentFileSkillFilterContext() { }
    }

    public sealed class AgentFileSkillsSourceOptions
    {
        public IEnumerable<string>? AllowedResourceExtensions { get => throw null!; set { } }
        public IEnumerable<string>? AllowedScriptExtensions { get => throw null!; set { } }
        public int? SearchDepth { get => throw null!; set { } }
        public Func<AgentFileSkillFilterContext, bool>? ScriptFilter { get => throw null!; set { } }
        public Func<AgentFileSkillFilterContext, bool>? ResourceFilter { get => throw null!; set { } }
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = false, Inherited = false)] public sealed class AgentSkillResourceAttribute : Attribute
    {
        public AgentSkillResourceAttribute() { }
        public AgentSkillResourceAttribute(string name) { }
        public string? Name { get => throw null!; }
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)] public sealed class AgentSkillScriptAttribute : Attribute
    {
        public AgentSkillScriptAttribute() { }
        public AgentSkillScriptAttribute(string name) { }
        public string? Name { get => throw null!; }
    }
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;
    using global::System.Diagnostics.CodeAnalysis;

    public sealed class AgentSkillFrontmatter
    {
        public AgentSkillFrontmatter(string name, string description, string? compatibility = null) { }
        public string Name { get => throw null!; }
        public string Description { get => throw null!; }
        public string? License { get => throw null!; set { } }
        public string? Compatibility { get => throw null!; set { } }
        public string? AllowedTools { get => throw null!; set { } }
        public AdditionalPropertiesDictionary? Metadata { get => throw null!; set { } }
        public static bool ValidateName(string? name, [NotNullWhen(false)] out string? reason) => throw null!;
        public static bool ValidateDescription(string? description, [NotNullWhen(false)] out string? reason) => throw null!;
        public static bool ValidateCompatibility(string? compatibility, [NotNullWhen(false)] out string? reason) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    using global::System.Text.Json;

    public abstract class AgentSkillScript
    {
        protected AgentSkillScript(string name, string? description = null) { }
        public string Name { get => throw null!; }
        public string? Description { get => throw null!; }
        public virtual JsonElement? ParametersSchema => throw null!;
        public abstract Task<object?> RunAsync(AgentSkill skill, JsonElement? arguments, IServiceProvider? serviceProvider, CancellationToken cancellationToken = default);
    }

    public sealed class AgentFileSkillScript : AgentSkillScript
    {
        public string FullPath { get => throw null!; }
        public override JsonElement? ParametersSchema => throw null!;
        public override Task<object?> RunAsync(AgentSkill skill, JsonElement? arguments, IServiceProvider? serviceProvider, CancellationToken cancellationToken = default) => throw null!;
        internal AgentFileSkillScript() : base(default(string)!, default(string)!) { }
    }

    public delegate Task<object?> AgentFileSkillScriptRunner(AgentFileSkill skill, AgentFileSkillScript script, JsonElement? arguments, IServiceProvider? serviceProvider, CancellationToken cancellationToken);
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.Logging;

    public sealed class AgentSkillsProvider : AIContextProvider, IDisposable
    {
        public const string LoadSkillToolName = "load_skill";
        public const string ReadSkillResourceToolName = "read_skill_resource";
        public const string RunSkillScriptToolName = "run_skill_script";
        public static Func<ToolAutoApprovalRuleContext, ValueTask<bool>> ReadOnlyToolsAutoApprovalRule { get => throw null!; }
        public static Func<ToolAutoApprovalRuleContext, ValueTask<bool>> AllToolsAutoApprovalRule { get => throw null!; }
        public AgentSkillsProvider(string skillPath, AgentFileSkillScriptRunner? scriptRunner = null, AgentFileSkillsSourceOptions? fileOptions = null, AgentSkillsProviderOptions? options = null, ILoggerFactory? loggerFactory = null) { }
        public AgentSkillsProvider(IEnumerable<string> skillPaths, AgentFileSkillScriptRunner? scriptRunner = null, AgentFileSkillsSourceOptions? fileOptions = null, AgentSkillsProviderOptions? options = null, ILoggerFactory? loggerFactory = null) { }
        public AgentSkillsProvider(params AgentSkill[] skills) { }
        public AgentSkillsProvider(IEnumerable<AgentSkill> skills, AgentSkillsProviderOptions? options = null, ILoggerFactory? loggerFactory = null) { }
        public AgentSkillsProvider(AgentSkillsSource source, AgentSkillsProviderOptions? options = null, ILoggerFactory? loggerFactory = null, bool ownsSource = false) { }
        protected override ValueTask<AIContext> ProvideAIContextAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class AgentSkillsProviderBuilder
    {
        public AgentSkillsProviderBuilder UseFileSkill(string skillPath, AgentFileSkillsSourceOptions? options = null, AgentFileSkillScriptRunner? scriptRunner = null) => throw null!;
        public AgentSkillsProviderBuilder UseFileSkills(IEnumerable<string> skillPaths, AgentFileSkillsSourceOptions? options = null, AgentFileSkillScriptRunner? scriptRunner = null) => throw null!;
        public AgentSkillsProviderBuilder UseSkill(AgentSkill skill) => throw null!;
        public AgentSkillsProviderBuilder UseSkills(params AgentSkill[] skills) => throw null!;
        public AgentSkillsProviderBuilder UseSkills(IEnumerable<AgentSkill> skills) => throw null!;
        public AgentSkillsProviderBuilder UseSource(AgentSkillsSource source) => throw null!;
        public AgentSkillsProviderBuilder UseSource(Func<ILoggerFactory?, AgentSkillsSource> factory) => throw null!;
        public AgentSkillsProviderBuilder UsePromptTemplate(string promptTemplate) => throw null!;
        public AgentSkillsProviderBuilder UseFileScriptRunner(AgentFileSkillScriptRunner runner) => throw null!;
        public AgentSkillsProviderBuilder UseLoggerFactory(ILoggerFactory loggerFactory) => throw null!;
        public AgentSkillsProviderBuilder UseFilter(Func<AgentSkill, AgentSkillsSourceContext, bool> predicate) => throw null!;
        public AgentSkillsProviderBuilder UseOptions(Action<AgentSkillsProviderOptions> configure) => throw null!;
        public AgentSkillsProviderBuilder DisableCaching() => throw null!;
        public AgentSkillsProviderBuilder UseCachingOptions(Action<CachingAgentSkillsSourceOptions> configure) => throw null!;
        public AgentSkillsProvider Build() => throw null!;
    }

    public sealed class DeduplicatingAgentSkillsSource : DelegatingAgentSkillsSource
    {
        public DeduplicatingAgentSkillsSource(AgentSkillsSource innerSource, ILoggerFactory? loggerFactory = null) : base(default(global::Microsoft.Agents.AI.AgentSkillsSource)!) { }
        public override Task<IList<AgentSkill>> GetSkillsAsync(AgentSkillsSourceContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class FilteringAgentSkillsSource : DelegatingAgentSkillsSource
    {
        public FilteringAgentSkillsSource(AgentSkillsSource innerSource, Func<AgentSkill, AgentSkillsSourceContext, bool> predicate, ILoggerFactory? loggerFactory = null) : base(default(global::Microsoft.Agents.AI.AgentSkillsSource)!) { }
        public override Task<IList<AgentSkill>> GetSkillsAsync(AgentSkillsSourceContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class AgentFileSkillsSource : AgentSkillsSource
    {
        public AgentFileSkillsSource(string skillPath, AgentFileSkillScriptRunner? scriptRunner = null, AgentFileSkillsSourceOptions? options = null, ILoggerFactory? loggerFactory = null) { }
        public AgentFileSkillsSource(IEnumerable<string> skillPaths, AgentFileSkillScriptRunner? scriptRunner = null, AgentFileSkillsSourceOptions? options = null, ILoggerFactory? loggerFactory = null) { }
        public override Task<IList<AgentSkill>> GetSkillsAsync(AgentSkillsSourceContext context, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Text.Json;

    public abstract class AgentClassSkill< [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.NonPublicProperties | DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods)] TSelf> : AgentSkill where TSelf : AgentClassSkill<TSelf>
    {
        protected AgentClassSkill(Func<JsonElement?, AIFunctionArguments>? argumentMarshaler = null) { }
        protected abstract string Instructions { get; }
        protected virtual JsonSerializerOptions? SerializerOptions => throw null!;
        public override ValueTask<string> GetContentAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual IReadOnlyList<AgentSkillResource>? Resources => throw null!;
        public virtual IReadOnlyList<AgentSkillScript>? Scripts => throw null!;
        public sealed override ValueTask<AgentSkillResource?> GetResourceAsync(string name, CancellationToken cancellationToken = default) => throw null!;
        public sealed override ValueTask<AgentSkillScript?> GetScriptAsync(string name, CancellationToken cancellationToken = default) => throw null!;
        protected AgentSkillResource CreateResource(string name, object value, string? description = null) => throw null!;
        protected AgentSkillResource CreateResource(string name, Delegate method, string? description = null, JsonSerializerOptions? serializerOptions = null) => throw null!;
        protected AgentSkillScript CreateScript(string name, Delegate method, string? description = null, JsonSerializerOptions? serializerOptions = null) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;
    using global::System.Text.Json;

    public sealed class AgentInlineSkill : AgentSkill
    {
        public AgentInlineSkill(AgentSkillFrontmatter frontmatter, string instructions, JsonSerializerOptions? serializerOptions = null, Func<JsonElement?, AIFunctionArguments>? argumentMarshaler = null) { }
        public AgentInlineSkill(string name, string description, string instructions, string? license = null, string? compatibility = null, string? allowedTools = null, AdditionalPropertiesDictionary? metadata = null, JsonSerializerOptions? serializerOptions = null, Func<JsonElement?, AIFunctionArguments>? argumentMarshaler = null) { }
        public override AgentSkillFrontmatter Frontmatter { get => throw null!; }
        public override ValueTask<string> GetContentAsync(CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask<AgentSkillResource?> GetResourceAsync(string name, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask<AgentSkillScript?> GetScriptAsync(string name, CancellationToken cancellationToken = default) => throw null!;
        public AgentInlineSkill AddResource(string name, object value, string? description = null) => throw null!;
        public AgentInlineSkill AddResource(string name, Delegate method, string? description = null, JsonSerializerOptions? serializerOptions = null) => throw null!;
        public AgentInlineSkill AddScript(string name, Delegate method, string? description = null, JsonSerializerOptions? serializerOptions = null) => throw null!;
    }
}
