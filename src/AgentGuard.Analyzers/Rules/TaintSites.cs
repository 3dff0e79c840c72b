using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Flow.Taint;
using AgentGuard.Analyzers.Options;

namespace AgentGuard.Analyzers.Rules;

/// <summary>The places of a body where untrusted data does harm, as the options of one rule have it.</summary>
internal static class TaintSites
{
    /// <summary>True when a word in the compilation may stand for such a place, or when the user declares sources or sinks: then any word may.</summary>
    public static bool AreNamed(RuleContext context, TaintSink sinks) =>
        (TaintNames.For(context.Compilation).Sinks & sinks) != 0
        || context.Compilation.SyntaxTrees.Any(tree => !context.Get(AgentOptions.SourceMethods, tree).IsEmpty || !context.Get(AgentOptions.SinkMethods, tree).IsEmpty);

    /// <param name="block">The body.</param>
    /// <param name="context">The rule.</param>
    /// <param name="takesDeclaredSinks">Whether methods count that are declared as sinks without naming a rule.</param>
    public static IEnumerable<TaintHit> In(OperationBlockAnalysisContext block, RuleContext context, bool takesDeclaredSinks) =>
        from body in block.OperationBlocks
        where body is IBlockOperation or IMethodBodyOperation or ISymbolInitializerOperation
        from hit in TaintAnalysis.For(context.Compilation).Of(
            block.OwningSymbol, body, block.GetControlFlowGraph, Options(context, body.Syntax.SyntaxTree, takesDeclaredSinks), block.CancellationToken)
        select hit;

    private static TaintOptions Options(RuleContext context, SyntaxTree tree, bool takesDeclaredSinks)
    {
        var sinks = context.Get(AgentOptions.SinkMethods, tree);
        if (!takesDeclaredSinks && !sinks.IsEmpty && sinks.Equals(context.Options.Get(AgentOptions.SinkMethods, tree, "")))
        {
            sinks = MethodPatterns.None;
        }

        return new TaintOptions(context.Get(AgentOptions.SourceMethods, tree), sinks, context.Get(AgentOptions.SanitizerMethods, tree));
    }
}
