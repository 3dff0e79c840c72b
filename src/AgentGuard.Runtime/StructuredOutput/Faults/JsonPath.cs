using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AgentGuard.Runtime.Faults;

/// <summary>The JSON Pointer of the place a <see cref="Utf8JsonReader"/> stands on.</summary>
internal sealed class JsonPath
{
    private readonly List<Level> _levels = [];

    /// <summary>Takes notice of the token the reader stands on.</summary>
    public void Follow(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                _levels.Add(new Level { IsArray = json.TokenType == JsonTokenType.StartArray });
                break;
            case JsonTokenType.PropertyName:
                _levels[^1].Name = ShownText.Name(ref json);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _levels.RemoveAt(_levels.Count - 1);
                EndValue();
                break;
            default:
                EndValue();
                break;
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var path = new StringBuilder();
        for (var i = 0; i < _levels.Count; i++)
        {
            var level = _levels[i];
            if (level.Name is not null)
            {
                path.Append('/').Append(OutputErrors.Escape(level.Name));
            }
            else if (level.IsArray && i < _levels.Count - 1)
            {
                path.Append('/').Append(level.Index.ToString(CultureInfo.InvariantCulture));
            }
        }

        return path.ToString();
    }

    private void EndValue()
    {
        if (_levels.Count == 0)
        {
            return;
        }

        var level = _levels[^1];
        level.Name = null;
        level.Index++;
    }

    private sealed class Level
    {
        public bool IsArray { get; init; }

        public string? Name { get; set; }

        public int Index { get; set; }
    }
}
