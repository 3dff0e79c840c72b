using AgentGuard.Analyzers.Flow.Catalogs;

namespace AgentGuard.Analyzers.Flow.Taint;

/// <summary>Untrusted data in a place where it does harm.</summary>
/// <param name="Sink">What kind of place.</param>
/// <param name="Value">The expression that brings it there.</param>
/// <param name="Call">The call, construction or assignment.</param>
/// <param name="Member">What a message calls the place.</param>
/// <param name="Source">Where the data comes from.</param>
/// <param name="Via">The method of the compilation that passes it on to the place; null when the place is here.</param>
/// <param name="Within">The call, construction or assignment in that method.</param>
internal sealed record TaintHit(TaintSink Sink, SyntaxNode Value, SyntaxNode Call, string Member, TaintSource Source, string? Via = null, SyntaxNode? Within = null);
