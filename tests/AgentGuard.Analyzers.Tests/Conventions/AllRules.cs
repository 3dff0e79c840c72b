using AgentGuard.Analyzers.Rules;
#if WORKSPACES
using Microsoft.CodeAnalysis.CodeFixes;
#endif

namespace AgentGuard.Analyzers.Tests.Conventions;

/// <summary>Every rule and fix there is, found by reflection.</summary>
internal static class AllRules
{
    public static ImmutableArray<RuleInfo> List { get; } =
        [.. typeof(AgentRule).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(AgentRule)) && !type.IsAbstract)
            .Select(type => new RuleInfo(type, ((AgentRule)Activator.CreateInstance(type)!).SupportedDiagnostics.Single()))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)];

#if WORKSPACES
    private static Dictionary<string, Type> Fixes { get; } = typeof(CodeFixes.Fixes.AgentFix).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
        .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds, (type, id) => (type, id))
        .ToDictionary(pair => pair.id, pair => pair.type);
#else
    private static Dictionary<string, Type> Fixes { get; } = [];
#endif

    public static TheoryData<string> Ids => [.. List.Select(rule => rule.Id)];

    public static RuleInfo Get(string id) => List.First(rule => rule.Id == id);

    public static Type? FixOf(string id) => Fixes.GetValueOrDefault(id);

    public static DiagnosticAnalyzer Create(string id) => (DiagnosticAnalyzer)Activator.CreateInstance(Get(id).Type)!;
}

internal sealed record RuleInfo(Type Type, DiagnosticDescriptor Descriptor)
{
    public string Id => Descriptor.Id;

    public string Title => Descriptor.Title.ToString();

    public string Category => Descriptor.Category["AgentGuard.".Length..];

    public Levels Levels => RuleDescriptor.LevelsOf(Descriptor);

    public bool HasFix => AllRules.FixOf(Id) is not null;

    public string PagePath => Repository.PathOf("docs", "rules", Id + ".md");
}
