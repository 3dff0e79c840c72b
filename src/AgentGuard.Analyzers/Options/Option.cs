namespace AgentGuard.Analyzers.Options;

/// <summary>A value that users set in <c>.editorconfig</c> as <c>agentguard.{Name}</c>, or for one rule as <c>agentguard.{id}.{Name}</c>.</summary>
internal abstract class Option(string name, string allowed, string summary)
{
    public const string Prefix = "agentguard.";

    /// <summary>The key without <see cref="Prefix"/>, in lower case.</summary>
    public string Name { get; } = name;

    /// <summary>What values it takes, as the end of the sentence "expected ...".</summary>
    public string Allowed { get; } = allowed;

    /// <summary>One sentence for the documentation.</summary>
    public string Summary { get; } = summary;

    /// <summary>The default as users would write it; empty when there is none.</summary>
    public abstract string DefaultText { get; }

    /// <summary>True when the text is a value of the option.</summary>
    public abstract bool Accepts(string text);
}

/// <summary>An option with its type.</summary>
internal sealed class Option<T>(string name, T defaultValue, TryParse<T> parse, string allowed, string summary, string defaultText)
    : Option(name, allowed, summary)
{
    public T Default { get; } = defaultValue;

    public override string DefaultText { get; } = defaultText;

    public override bool Accepts(string text) => parse(text, out _);

    /// <summary>The parsed value, or the default when the text is no value; AG9001 reports the latter.</summary>
    public T Parse(string text) => parse(text, out var value) ? value : Default;
}

internal delegate bool TryParse<T>(string text, out T value);
