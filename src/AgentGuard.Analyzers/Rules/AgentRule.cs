using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules;

/// <summary>
/// Base of every rule: one class per rule, so that time is measured per rule and a crash disables one rule only.
/// Nothing is registered in a project that references no AI SDK, or whose code mentions nothing that the rule looks for.
/// </summary>
public abstract class AgentRule : DiagnosticAnalyzer
{
    private readonly Meaning _needs;

    /// <param name="rules">The descriptors, all with the rule's one id.</param>
    /// <param name="needs">What a member of a referenced SDK that the code uses must mean; none for rules that apply to every agent project.</param>
    private protected AgentRule(DiagnosticDescriptor rules, Meaning needs)
    {
        SupportedDiagnostics = ImmutableArray.Create(rules);
        _needs = needs;
    }

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Registers the rule's callbacks for one compilation.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext start, RuleContext context);

    /// <summary>True for the few rules that also matter in test projects and test methods: secrets and injected code.</summary>
    private protected virtual bool AppliesToTests => false;

    private void Start(CompilationStartAnalysisContext start)
    {
        var sdk = SdkContext.For(start.Compilation);
        if (!AgentProject.Includes(sdk, start.Options) || (_needs != Meaning.None && !MentionedMeaning.In(sdk.Compilation).Overlaps(_needs)))
        {
            return;
        }

        var project = AgentProject.For(start.Compilation);
        var includesTests = AppliesToTests || start.Options.Get(AgentOptions.AnalyzeTests, start.Compilation);
        if (project.IsTestProject && !includesTests)
        {
            return;
        }

        DeclaredEffects.Read(start.Compilation, start.Options);
        Register(start, new RuleContext(SupportedDiagnostics[0], sdk, project, start.Options, includesTests));
    }
}
