using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Options;

namespace AgentGuard.Analyzers.Flow.Effects;

/// <summary>What the user says methods do outside; it wins over the catalogue.</summary>
internal sealed class DeclaredEffects
{
    private static readonly ConditionalWeakTable<Compilation, DeclaredEffects> Known = new();
    private static readonly DeclaredEffects Nothing = new(MethodWords.None);

    private readonly MethodWords _methods;

    private DeclaredEffects(MethodWords methods) => _methods = methods;

    /// <summary>The words of <see cref="AgentOptions.EffectMethods"/>.</summary>
    public static IReadOnlyDictionary<string, Effect> Words { get; } = new Dictionary<string, Effect>(StringComparer.Ordinal)
    {
        ["none"] = Effect.None,
        ["reads"] = Effect.ReadsData,
        ["fetches"] = Effect.Fetches,
        ["writes"] = Effect.WritesOutside,
        ["calls"] = Effect.CallsUnknown,
        ["deletes"] = Effect.Deletes,
        ["drops"] = Effect.Drops,
        ["pays"] = Effect.Pays,
        ["sends"] = Effect.Sends,
        ["runs"] = Effect.RunsProcess,
    };

    /// <summary>Reads the option once per compilation, before anybody asks for an effect.</summary>
    public static void Read(Compilation compilation, AnalyzerOptions options)
    {
        if (!Known.TryGetValue(compilation, out _))
        {
            Known.GetValue(compilation, c => new DeclaredEffects(options.Get(AgentOptions.EffectMethods, c)));
        }
    }

    public static DeclaredEffects For(Compilation compilation) => Known.TryGetValue(compilation, out var known) ? known : Nothing;

    /// <summary>What a method is said to do; null when nothing is said.</summary>
    public Effect? Of(IMethodSymbol method) => _methods.WordOf(method) is { } word ? Words[word] : null;
}
