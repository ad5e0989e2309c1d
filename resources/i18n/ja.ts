<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>checks</name>
    <message>
        <source>Is every question of the intake settled?</source>
        <translation>受付時の確認事項</translation>
    </message>
    <message>
        <source>Is every suspected duplicate decided?</source>
        <translation>重複の疑い</translation>
    </message>
    <message>
        <source>Did the application arrive within the window of its uses?</source>
        <translation>受付期間（必着）</translation>
    </message>
    <message>
        <source>Is it the form of this year of use?</source>
        <translation>様式の版</translation>
    </message>
    <message>
        <source>Is it for as many children as allowed?</source>
        <translation>1申請の児童数</translation>
    </message>
    <message>
        <source>Is every paper there, legible and right?</source>
        <translation>必要書類</translation>
    </message>
    <message>
        <source>Is the child within the age limit on each day?</source>
        <translation>対象年齢</translation>
    </message>
    <message>
        <source>Is each category known and proven?</source>
        <translation>児童の区分</translation>
    </message>
    <message>
        <source>Does each use lie in the year of use?</source>
        <translation>利用年度</translation>
    </message>
    <message>
        <source>Does each use lie before the application?</source>
        <translation>申請日後の利用</translation>
    </message>
    <message>
        <source>Does each use lie in the days and hours of the scheme?</source>
        <translation>対象の曜日・時間</translation>
    </message>
    <message>
        <source>Is no use entered twice?</source>
        <translation>同じ利用の二重記入</translation>
    </message>
    <message>
        <source>Do no two uses of a child overlap?</source>
        <translation>利用時間の重なり</translation>
    </message>
    <message>
        <source>Are company and sitter named?</source>
        <translation>事業者・シッターの記入</translation>
    </message>
    <message>
        <source>Did each sitter care for one child at a time?</source>
        <translation>シッター1人に児童1人</translation>
    </message>
    <message>
        <source>Were company and sitter certified on each day?</source>
        <translation>利用日の認定</translation>
    </message>
    <message>
        <source>Was something paid, no less than the discount?</source>
        <translation>保育料と割引額</translation>
    </message>
    <message>
        <source>Do the figures of the receipt fit together?</source>
        <translation>領収書の金額</translation>
    </message>
    <message>
        <source>Is each kind of discount a known one?</source>
        <translation>割引の種類</translation>
    </message>
    <message>
        <source>Are the hours within the cap?</source>
        <translation>上限時間</translation>
    </message>
    <message>
        <source>Are hours of another municipality proven?</source>
        <translation>他区市町村の利用時間</translation>
    </message>
    <message>
        <source>Is the account complete and the applicant's own?</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Were parent and child registered in the ward?</source>
        <translation>住民登録</translation>
    </message>
</context>
<context>
    <name>circle</name>
    <message>
        <source>The ward makes its desk: an encrypted vault, a key of its own, a recovery sheet.</source>
        <translation>暗号化した業務データ、区の鍵、復旧キーを用意しました。</translation>
    </message>
    <message>
        <source>The ward opens the engagement, its first round and the rules of two years of use.</source>
        <translation>委託案件と第1回の処理回を設け、2つの利用年度の要件・単価を登録しました。</translation>
    </message>
    <message>
        <source>The ward reads its e-application file. Bad rows are named, the rest is kept as received.</source>
        <translation>電子申請のデータを読みました。取り込めない行は行番号と理由を示し、ほかの行は届いた文字のまま残します。</translation>
    </message>
    <message>
        <source>The ward seals the engagement kit onto a disc, reads it back, and prints the password on paper.</source>
        <translation>委託案件の開始データを暗号化して媒体に書き、読戻しで確かめ、パスワード通知書を印刷しました。</translation>
    </message>
    <message>
        <source>Disc and password notice change hands on two occasions, each with its confirmation record.</source>
        <translation>媒体とパスワード通知書を別々の機会に渡し、それぞれ確認記録票に残しました。</translation>
    </message>
    <message>
        <source>The contractor makes its desk from the kit: disc, password and the ward's fingerprint typed from paper.</source>
        <translation>区の媒体を開き、パスワードと区の鍵の照合番号を紙から打って、受託者の業務データを用意しました。</translation>
    </message>
    <message>
        <source>The contractor makes applications of the rows, each with its receipt number.</source>
        <translation>電子申請の行を申請ごとにまとめ、受付番号を付けました。</translation>
    </message>
    <message>
        <source>One more application comes by post and is typed.</source>
        <translation>郵便で届いた申請を1件受け付け、入力しました。</translation>
    </message>
    <message>
        <source>A person looks at everything that was marked, and notes what was decided.</source>
        <translation>印の付いた確認事項を人が見て、どう扱うかを記録しました。</translation>
    </message>
    <message>
        <source>Each application is checked and its amount computed by hours, bands and cap.</source>
        <translation>申請ごとに事前審査をし、時間数、時間帯、上限から額を計算しました。</translation>
    </message>
    <message>
        <source>The contractor seals applications and screenings onto a disc for the ward.</source>
        <translation>申請と事前審査の結果を暗号化し、区に渡す媒体に書きました。</translation>
    </message>
    <message>
        <source>The ward receives disc and password notice on two occasions and records both.</source>
        <translation>媒体とパスワード通知書を別々の機会に受け取り、それぞれ確認記録票に残しました。</translation>
    </message>
    <message>
        <source>The ward verifies the disc, looks at what is new, and takes it over in one act.</source>
        <translation>媒体を確かめ、新しい内容を見てから、まとめて取り込みました。</translation>
    </message>
    <message>
        <source>The ward registers what it approved for the round, signs each decision, and prints the breakdown.</source>
        <translation>処理回の決裁結果を登録し、決定ごとに電子署名を付け、交付決定内訳書を印刷しました。</translation>
    </message>
    <message>
        <source>The ward seals its signed decisions onto a disc.</source>
        <translation>署名した決定を暗号化して媒体に書きました。</translation>
    </message>
    <message>
        <source>Disc and password notice change hands on two occasions.</source>
        <translation>媒体とパスワード通知書を別々の機会に渡しました。</translation>
    </message>
    <message>
        <source>The contractor verifies the disc and each single decision, and takes them over.</source>
        <translation>媒体を確かめ、決定の署名を1件ずつ確かめてから取り込みました。</translation>
    </message>
    <message>
        <source>Notices are printed from verified decisions in lots of at most 50; envelopes are sealed and counted.</source>
        <translation>署名を確かめた決定から、50通までの封入ロットごとに通知書を印刷し、封入封緘して通数を数えました。</translation>
    </message>
    <message>
        <source>The sealed lots leave with a delivery slip.</source>
        <translation>封緘を終えた封入ロットを、納品書を添えて区へ送り出しました。</translation>
    </message>
    <message>
        <source>The ward counts the envelopes and records the delivery.</source>
        <translation>封筒の通数を数え、納品を確認記録票に残しました。</translation>
    </message>
    <message>
        <source>Discs and password notices go back to the ward on two occasions, each recorded.</source>
        <translation>返却の媒体とパスワード通知書を別々の機会に受け取り、それぞれ確認記録票に残しました。</translation>
    </message>
    <message>
        <source>The contractor confirms every record from its own copy.</source>
        <translation>受託者控と見くらべて、全ての確認記録票を確かめました。</translation>
    </message>
    <message>
        <source>The contractor seals its closing report onto a disc.</source>
        <translation>締めの報告を暗号化して媒体に書きました。</translation>
    </message>
    <message>
        <source>The ward takes the closing report over: what was recorded is confirmed.</source>
        <translation>締めの報告を取り込みました。受渡しの記録に、受託者の確認が付きました。</translation>
    </message>
    <message>
        <source>The ward's audit log is computed again from its first entry.</source>
        <translation>区の操作記録を、最初の1件から計算し直しました。</translation>
    </message>
    <message>
        <source>The contractor's audit log is computed again from its first entry.</source>
        <translation>受託者の操作記録を、最初の1件から計算し直しました。</translation>
    </message>
    <message>
        <source>ward</source>
        <translation>区</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>受託者</translation>
    </message>
    <message>
        <source>Two practice desks, a ward and its contractor, share only a folder for the CD and paper.</source>
        <translation>これは練習です。区と受託者の研修用データの間を行き来するのは、CDに見立てたフォルダーと紙だけです。</translation>
    </message>
    <message>
        <source>The people of your file must be invented: this is practice, and papers are saved as files.</source>
        <translation>練習では書類もPCに保存します。お渡しのデータは、架空の人物のものに限ります。</translation>
    </message>
    <message>
        <source>Everything is left in {folder}</source>
        <translation>全て次の場所に残します：{folder}</translation>
    </message>
    <message>
        <source>Discs:</source>
        <translation>媒体：</translation>
    </message>
    <message>
        <source>Papers:</source>
        <translation>書類：</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>File {file}, row {row}</source>
        <translation>電子申請のデータ{file} {row}行</translation>
    </message>
    <message>
        <source>Applications: {count}</source>
        <translation>申請 {count}件</translation>
    </message>
    <message>
        <source>Decisions: {granted} granted, {partial} in part, {refused} refused</source>
        <translation>決定 交付{granted}件、一部交付{partial}件、不交付{refused}件</translation>
    </message>
    <message>
        <source>Notices in sealed envelopes: {count}</source>
        <translation>封緘した通知書 {count}通</translation>
    </message>
    <message>
        <source>Confirmation records: {count}, confirmed: {confirmed}</source>
        <translation>確認記録票 {count}枚、うち受託者が確認したもの {confirmed}枚</translation>
    </message>
    <message>
        <source>Both audit logs agree from end to end.</source>
        <translation>区と受託者の操作記録は、最初から最後まで合っています。</translation>
    </message>
    <message>
        <source>An audit log is broken.</source>
        <translation>操作記録が合いません。</translation>
    </message>
    <message>
        <source>Rows of the e-application file that can't be used: {count}</source>
        <translation>電子申請のデータで取り込めない行 {count}行</translation>
    </message>
    <message>
        <source>The ward compares the rules with its own, sees what they would change, and puts them in force.</source>
        <translation>要件・単価を区の要綱と照らし合わせ、影響を見てから、確認済みの版にしました。</translation>
    </message>
    <message>
        <source>Each paper of it is looked at: there, legible, its own. One is missing.</source>
        <translation>その書類を1枚ずつ点検しました（有無、判読、氏名）。1枚足りません。</translation>
    </message>
    <message>
        <source>What looks like a duplicate is shown side by side, and a person decides.</source>
        <translation>重複の疑いを左右に並べ、人が1件ずつ判断しました。</translation>
    </message>
    <message>
        <source>Who can mend what is missing gets a letter, entered in the posting book.</source>
        <translation>不備のある申請に補正のお願いを作り、発送簿に記録しました。</translation>
    </message>
    <message>
        <source>What is screened is submitted to the ward, frozen.</source>
        <translation>事前審査の済んだ申請を、その内容のまま区へ回付しました。</translation>
    </message>
    <message>
        <source>The ward looks up in its register what the paper can't say, and records each answer.</source>
        <translation>書類で分からないことを区が住民基本台帳で照会し、結果を記録しました。</translation>
    </message>
    <message>
        <source>The missing paper arrives, finds its case by the letter, and the case is screened again.</source>
        <translation>足りない書類が届きました（追完）。不備番号から申請を見つけ、事前審査をやり直しました。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>The offline desk of a ward and its contractor.</source>
        <translation>区と受託者のための、ネットワークにつながない業務の机です。</translation>
    </message>
    <message>
        <source>one full circle between two practice desks</source>
        <translation>研修用データで、区と受託者の間を一巡します</translation>
    </message>
    <message>
        <source>folder for papers, discs and desks (default: a temporary one)</source>
        <translation>書類・媒体・業務データを置くフォルダ（なければ一時フォルダ）</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>an e-application export with invented people</source>
        <translation>架空の人の電子申請データ（CSV）</translation>
    </message>
    <message>
        <source>never open a window</source>
        <translation>画面を開かない</translation>
    </message>
    <message>
        <source>print only the closing line of figures</source>
        <translation>最後の数字の1行だけを出す</translation>
    </message>
    <message>
        <source>the language spoken</source>
        <translation>画面の言葉</translation>
    </message>
    <message>
        <source>why the amount of an application is what it is</source>
        <translation>申請の額の計算根拠を示す</translation>
    </message>
    <message>
        <source>its receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>folder of the desk</source>
        <translation>業務データのフォルダー</translation>
    </message>
    <message>
        <source>log-in name; the password is asked for</source>
        <translation>ログインID（パスワードは後で尋ねます）</translation>
    </message>
    <message>
        <source>plain data in one line</source>
        <translation>結果を1行のデータで示す</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>パスワード：</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>The two bookings overlap in time.</source>
        <translation>2つの利用の時間が重なっています。</translation>
    </message>
    <message>
        <source>The two bookings begin and end at the same time.</source>
        <translation>2つの利用の開始と終了の時刻が同じです。</translation>
    </message>
    <message>
        <source>Name and birthday of the child are the same.</source>
        <translation>児童の氏名と生年月日が同じです。</translation>
    </message>
    <message>
        <source>It is probably one child; name or birthday is written otherwise.</source>
        <translation>同じ児童と思われますが、氏名又は生年月日の書き方が違います。</translation>
    </message>
    <message>
        <source>One sitter cared for two children at once.</source>
        <translation>1人のシッターが同じ時間に2人の児童を保育しています。</translation>
    </message>
    <message>
        <source>Company and number of the receipt are the same.</source>
        <translation>領収書の事業者と番号が同じです。</translation>
    </message>
    <message>
        <source>A receipt of this number was claimed before, under the former contractor.</source>
        <translation>同じ番号の領収書が、前の受託者のときに申請されています。</translation>
    </message>
    <message>
        <source>The bookings are of one day.</source>
        <translation>利用日が同じです。</translation>
    </message>
    <message>
        <source>The bookings are of different days.</source>
        <translation>利用日が違います。</translation>
    </message>
    <message>
        <source>The receipt is claimed for two children.</source>
        <translation>1枚の領収書が2人の児童の分として申請されています。</translation>
    </message>
    <message>
        <source>The account is the same.</source>
        <translation>口座が同じです。</translation>
    </message>
    <message>
        <source>Nothing else shows that the two applicants are one household.</source>
        <translation>ほかに同じ世帯と分かるものがありません。</translation>
    </message>
    <message>
        <source>The names are the same.</source>
        <translation>氏名が同じです。</translation>
    </message>
    <message>
        <source>The names are written differently.</source>
        <translation>氏名の書き方が違います。</translation>
    </message>
    <message>
        <source>The readings of the names are the same.</source>
        <translation>フリガナが同じです。</translation>
    </message>
    <message>
        <source>The given names are the same.</source>
        <translation>名が同じです。</translation>
    </message>
    <message>
        <source>The birthdays are the same.</source>
        <translation>生年月日が同じです。</translation>
    </message>
    <message>
        <source>The birthdays differ.</source>
        <translation>生年月日が違います。</translation>
    </message>
    <message>
        <source>The telephone numbers are the same.</source>
        <translation>電話番号が同じです。</translation>
    </message>
    <message>
        <source>The mail addresses are the same.</source>
        <translation>メールアドレスが同じです。</translation>
    </message>
    <message>
        <source>The addresses are the same.</source>
        <translation>住所が同じです。</translation>
    </message>
    <message>
        <source>Both applied for the same child.</source>
        <translation>同じ児童の申請です。</translation>
    </message>
    <message>
        <source>Both stand in one application.</source>
        <translation>どちらも同じ申請書に書かれています。</translation>
    </message>
    <message>
        <source>Address, telephone, mail address, account and children all differ.</source>
        <translation>住所、電話番号、メールアドレス、口座、児童が全て違います。</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Reading of the applicant</source>
        <translation>申請者フリガナ</translation>
    </message>
    <message>
        <source>Birthday of the applicant</source>
        <translation>申請者の生年月日</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>金融機関コード</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支店コード</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>預金種目</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>口座番号</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>口座名義</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>対象児童</translation>
    </message>
    <message>
        <source>Reading of the child</source>
        <translation>児童フリガナ</translation>
    </message>
    <message>
        <source>Birthday of the child</source>
        <translation>児童の生年月日</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>Day of use</source>
        <translation>利用日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Sitter</source>
        <translation>シッター</translation>
    </message>
    <message>
        <source>Receipt of the company</source>
        <translation>領収書番号</translation>
    </message>
    <message>
        <source>Fee (yen)</source>
        <translation>保育料（円）</translation>
    </message>
    <message>
        <source>Former contractor</source>
        <translation>前の受託者</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something happened that this program has no sentence for.</source>
        <translation>このプログラムに説明の用意がないことが起きました。</translation>
    </message>
    <message>
        <source>Note the code and tell the person responsible for the program.</source>
        <translation>末尾のSD番号を控えて、プログラムの担当者に知らせてください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>準備ができたら、もう一度始めてください。</translation>
    </message>
    <message>
        <source>This PC offers no secret store that can keep the key of this desk. Nothing was written.</source>
        <translation>このPCには、業務データの鍵を預けられる場所（OSの資格情報ストア）がありません。何も書いていません。</translation>
    </message>
    <message>
        <source>On Windows sign in as yourself; on Linux start the keyring of the desktop. Then try again.</source>
        <translation>Windowsではご自分のアカウントでサインインし、Linuxではデスクトップのキーリングを起動してから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The secret store of this PC is locked. Nothing was read or written.</source>
        <translation>このPCの資格情報ストアがロックされています。何も読み書きしていません。</translation>
    </message>
    <message>
        <source>Unlock it with the password you sign in to this PC with. Then try again.</source>
        <translation>PCにサインインするときのパスワードでロックを解き、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The secret store of this PC did not keep what was written to it. Nothing depends on it yet.</source>
        <translation>このPCの資格情報ストアに書いたものが、そのまま残っていません。この鍵で閉じたデータは、まだありません。</translation>
    </message>
    <message>
        <source>Restart the PC and try again. If it happens again, ask the person responsible for this PC.</source>
        <translation>PCを起動し直して、もう一度行ってください。また起きるときは、PCの管理者に相談してください。</translation>
    </message>
    <message>
        <source>The entry of this desk in the secret store of this PC was changed by something else. It was not used.</source>
        <translation>このPCの資格情報ストアにある業務データの鍵が、ほかのものに書き換えられています。使っていません。</translation>
    </message>
    <message>
        <source>Come in with an invitation code or the recovery sheet, and report it to the responsible handler.</source>
        <translation>招待コードか復旧キーで開き、取扱責任者に報告してください。</translation>
    </message>
    <message>
        <source>A part of this program is missing: {name}. Nothing was done.</source>
        <translation>プログラムの一部がありません：{name}。何もしていません。</translation>
    </message>
    <message>
        <source>Install the program again from its own medium.</source>
        <translation>プログラムの媒体から、もう一度入れ直してください。</translation>
    </message>
    <message>
        <source>These fonts are missing on this PC: {fonts}. Nothing was printed.</source>
        <translation>このPCに次のフォントがありません：{fonts}。何も印刷していません。</translation>
    </message>
    <message>
        <source>Install them from the program's own medium, on Debian or Ubuntu with make setup. Then start again.</source>
        <translation>プログラムの媒体から（DebianやUbuntuでは make setup で）入れて、起動し直してください。</translation>
    </message>
    <message>
        <source>This PC lacks a program that is needed for this step: {tool}. The step was not begun.</source>
        <translation>この作業に要るプログラムがこのPCにありません：{tool}。作業は始めていません。</translation>
    </message>
    <message>
        <source>Ask the person responsible for this PC to install it. Then try again.</source>
        <translation>PCの管理者に入れてもらってから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>A program of this PC could not finish its step: {tool}, result {status}. The step is not done.</source>
        <translation>このPCのプログラムが、作業を終えられませんでした：{tool}（結果 {status}）。この作業は済んでいません。</translation>
    </message>
    <message>
        <source>Try again. If it fails again, note the code and tell the person responsible for this PC.</source>
        <translation>もう一度行ってください。また同じになるときは、末尾のSD番号を控えて、PCの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The Japanese texts of this program are damaged: {name}. Nothing was done.</source>
        <translation>プログラムの日本語の文が壊れています：{name}。何もしていません。</translation>
    </message>
    <message>
        <source>This folder can't be made or written. Nothing was begun.</source>
        <translation>このフォルダを作れないか、ここに書けません。何も始めていません。</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>別のフォルダを選ぶか、書き込む権限を管理者に求めてください。</translation>
    </message>
    <message>
        <source>This folder is not empty. Nothing was begun.</source>
        <translation>このフォルダは空ではありません。何も始めていません。</translation>
    </message>
    <message>
        <source>Name another folder, or remove what is in it.</source>
        <translation>別のフォルダを指定するか、中のものを片付けてください。</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Nothing was made or changed.</source>
        <translation>このフォルダーに業務データはありません。何も作らず、何も変えていません。</translation>
    </message>
    <message>
        <source>Choose the folder of the vault, or make a new vault.</source>
        <translation>業務データのフォルダーを選ぶか、業務データを新しく作ってください。</translation>
    </message>
    <message>
        <source>The password does not fit this log-in name. Nothing was opened or changed.</source>
        <translation>パスワードがログインIDに合いません。業務データは開いておらず、何も変わっていません。</translation>
    </message>
    <message>
        <source>Check caps lock and type the password again.</source>
        <translation>Caps Lockを確かめて、パスワードを打ち直してください。</translation>
    </message>
    <message>
        <source>The vault is in use by another window on {pc} (process {pid}). It was not opened here.</source>
        <translation>業務データは、{pc}の別の画面（プロセス {pid}）で使用中です。ここでは開いていません。</translation>
    </message>
    <message>
        <source>Close the vault there, then try again.</source>
        <translation>使用中の画面で業務データを閉じてから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The vault is damaged: {part} is missing or not as it was written. Nothing was changed.</source>
        <translation>業務データが壊れています：{part}がないか、書いたときとちがいます。何も変わっていません。</translation>
    </message>
    <message>
        <source>Leave the folder as it is, and restore the last backup into a new folder.</source>
        <translation>フォルダーはそのまま残し、最後の控えを新しいフォルダーに戻してください。</translation>
    </message>
    <message>
        <source>The vault has format {found}, this program knows up to {known}. It was not opened.</source>
        <translation>業務データの形式は第{found}版です。このプログラムが読めるのは第{known}版までです。開いていません。</translation>
    </message>
    <message>
        <source>Install the newer version of the program on this PC.</source>
        <translation>このPCに新しい版のプログラムを入れてください。</translation>
    </message>
    <message>
        <source>The records have schema {found}, this program knows up to {known}. Nothing was changed.</source>
        <translation>業務データの記録の形式は第{found}版です。このプログラムが読めるのは第{known}版までです。何も変わっていません。</translation>
    </message>
    <message>
        <source>This PC or account does not keep the machine key of this vault. The vault was not opened.</source>
        <translation>このPC又はアカウントに、この業務データの鍵がありません。業務データは開いていません。</translation>
    </message>
    <message>
        <source>Open it on the PC and account where it was made, or use an invitation or the recovery sheet here.</source>
        <translation>業務データを作ったPCとアカウントで開くか、ここで招待コードか復旧キーを使ってください。</translation>
    </message>
    <message>
        <source>Too many wrong passwords or codes. Nothing was opened or changed.</source>
        <translation>パスワード又は番号のまちがいが続きました。業務データは開いておらず、何も変わっていません。</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>{seconds}秒たってから、もう一度打ってください。</translation>
    </message>
    <message>
        <source>The program's schema file number {number} is missing. The vault was not opened.</source>
        <translation>プログラムの一部（記録の形式の第{number}号）がありません。業務データは開いていません。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>プログラムを入れ直してください。</translation>
    </message>
    <message>
        <source>The header of the vault asks for more than this program allows ({field}). Nothing was computed.</source>
        <translation>業務データの先頭にある数が、このプログラムの上限を超えています（{field}）。何も計算していません。</translation>
    </message>
    <message>
        <source>The folder is not empty. No vault was made, and nothing was changed.</source>
        <translation>フォルダーが空ではありません。業務データは作らず、何も変えていません。</translation>
    </message>
    <message>
        <source>Choose a new folder, or open the vault that is there.</source>
        <translation>新しいフォルダーを選ぶか、そこにある業務データを開いてください。</translation>
    </message>
    <message>
        <source>The code does not open this vault, or it was used already. Nothing was opened or changed.</source>
        <translation>この番号では業務データを開けないか、番号は既に使われています。何も開いておらず、何も変わっていません。</translation>
    </message>
    <message>
        <source>Compare the code with the sheet, or ask the responsible handler for a new invitation.</source>
        <translation>紙のコードと見くらべるか、取扱責任者に新しい招待コードを頼んでください。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk. Nothing was changed.</source>
        <translation>ディスクの空きが足りません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Make room on the disk of the vault, then try again.</source>
        <translation>業務データのあるディスクに空きを作り、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The record asked for ({type}) is not in this vault.</source>
        <translation>お探しの記録（{type}）は、この業務データにありません。</translation>
    </message>
    <message>
        <source>Open the list again; the record may have been erased.</source>
        <translation>一覧を開き直してください。消去済みのことがあります。</translation>
    </message>
    <message>
        <source>The record ({type}) was changed in the meantime. Nothing was saved.</source>
        <translation>この記録（{type}）は、開いている間に変わりました。何も保存していません。</translation>
    </message>
    <message>
        <source>Open the record again and repeat the change.</source>
        <translation>記録を開き直して、もう一度直してください。</translation>
    </message>
    <message>
        <source>The record ({type}) belongs to the other desk. Nothing was saved.</source>
        <translation>この記録（{type}）を直せるのは、区と受託者のうち相手方だけです。何も保存していません。</translation>
    </message>
    <message>
        <source>Ask the other desk to change it.</source>
        <translation>相手方に変更を頼んでください。</translation>
    </message>
    <message>
        <source>What was to be saved does not fit the other records. Nothing was saved.</source>
        <translation>保存しようとした内容が、ほかの記録と合いません。何も保存していません。</translation>
    </message>
    <message>
        <source>The audit log does not hold at entry {seq} ({how}).</source>
        <translation>操作記録の{seq}件目が、つながりません（{how}）。</translation>
    </message>
    <message>
        <source>Change nothing more, keep the folder, and tell the responsible handler and the ward.</source>
        <translation>これ以上は何も変えず、フォルダーをそのまま残して、取扱責任者と区に知らせてください。</translation>
    </message>
    <message>
        <source>The disk did not read or write as asked. The last step was not saved.</source>
        <translation>ディスクの読み書きができませんでした。最後の作業は保存していません。</translation>
    </message>
    <message>
        <source>Check the disk, then open the vault again.</source>
        <translation>ディスクを確かめてから、業務データを開き直してください。</translation>
    </message>
    <message>
        <source>A field of the record ({type}) holds something that can't be stored. Nothing was saved.</source>
        <translation>記録（{type}）の欄に、保存できない文字などがあります。何も保存していません。</translation>
    </message>
    <message>
        <source>Type the field again.</source>
        <translation>その欄を打ち直してください。</translation>
    </message>
    <message>
        <source>This log-in name is already in use. Nothing was changed.</source>
        <translation>このログインIDは、もう使われています。何も変わっていません。</translation>
    </message>
    <message>
        <source>Choose another log-in name.</source>
        <translation>別のログインIDにしてください。</translation>
    </message>
    <message>
        <source>The last responsible handler can't be removed. Nothing was changed.</source>
        <translation>取扱責任者の最後の1人は外せません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Invite another responsible handler first.</source>
        <translation>先に、ほかの取扱責任者を招待してください。</translation>
    </message>
    <message>
        <source>No active user has this log-in name. Nothing was changed.</source>
        <translation>このログインIDの取扱者はいません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Choose a name from the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>A stored file of the vault is missing or damaged. It was not opened.</source>
        <translation>業務データに保存した書類がないか、壊れています。開いていません。</translation>
    </message>
    <message>
        <source>Restore it from the last backup.</source>
        <translation>最後の控えから戻してください。</translation>
    </message>
    <message>
        <source>The header is from epoch {header}, the records are from epoch {records}. Nothing was changed.</source>
        <translation>業務データの先頭は第{header}期、記録は第{records}期のもので、組がちがいます。何も変わっていません。</translation>
    </message>
    <message>
        <source>Put back the header that belongs to the records, or restore a backup as a whole.</source>
        <translation>記録と組になる先頭に戻すか、控えを丸ごと戻してください。</translation>
    </message>
    <message>
        <source>A real vault needs the secret store of this PC. Nothing was made or changed.</source>
        <translation>本番の業務データには、このPCの資格情報ストアが要ります。何も作らず、何も変えていません。</translation>
    </message>
    <message>
        <source>Set up the secret store of the PC (the key ring of the log-in), then try again.</source>
        <translation>PCの資格情報ストアを使えるようにしてから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>This file is not an encrypted bundle of this program. Nothing was read from it.</source>
        <translation>これは、このプログラムの暗号化データではありません。何も読んでいません。</translation>
    </message>
    <message>
        <source>Choose the file that carries the management number on the password notice.</source>
        <translation>パスワード通知書と同じ管理番号のものを選んでください。</translation>
    </message>
    <message>
        <source>This bundle has container version {theirs}; this program reads up to {ours}. Nothing was read from it.</source>
        <translation>この暗号化データの形式は第{theirs}版です。このプログラムが読めるのは第{ours}版までです。何も読んでいません。</translation>
    </message>
    <message>
        <source>Update this program, or ask the sender to send it again in version {ours}.</source>
        <translation>このプログラムを新しい版にするか、送り手に第{ours}版で作り直してもらってください。</translation>
    </message>
    <message>
        <source>The first lines of this bundle are damaged. Nothing was read from it.</source>
        <translation>この暗号化データの先頭が壊れています。何も読んでいません。</translation>
    </message>
    <message>
        <source>Copy it from the disc again; if that does not help, ask the sender for a new disc.</source>
        <translation>媒体を入れ直して、もう一度読んでください。それでも開けないときは、送り手に新しい媒体を頼んでください。</translation>
    </message>
    <message>
        <source>The bundle asks for {iterations} rounds of key derivation; {low} to {high} are allowed. It was not opened.</source>
        <translation>この暗号化データは、鍵の計算を{iterations}回求めています。{low}回から{high}回までのものだけを開きます。開いていません。</translation>
    </message>
    <message>
        <source>Do not use this file. Tell the sender, and ask for a new disc.</source>
        <translation>この媒体は使わず、送り手に知らせて、新しい媒体を頼んでください。</translation>
    </message>
    <message>
        <source>Group {groups} of the password is not right. Nothing was opened.</source>
        <translation>パスワードの{groups}組目にまちがいがあります。何も開いていません。</translation>
    </message>
    <message>
        <source>Type that group again from the password notice.</source>
        <translation>パスワード通知書の同じ組と見くらべて、打ち直してください。</translation>
    </message>
    <message>
        <source>The password has {typed} characters instead of {needed}. Nothing was opened.</source>
        <translation>パスワードは{needed}文字です。今は{typed}文字あります。何も開いていません。</translation>
    </message>
    <message>
        <source>Type all seven groups of five characters from the password notice.</source>
        <translation>パスワード通知書の5文字ずつ7組を、全て打ってください。</translation>
    </message>
    <message>
        <source>The password does not open this bundle. It belongs to another disc, the disc was meant for another desk, or the first lines of the bundle were changed. Nothing was read from it.</source>
        <translation>このパスワードでは開けません。別の媒体のパスワードか、宛先のちがう媒体か、暗号化データの先頭が書き換えられたものです。何も読んでいません。</translation>
    </message>
    <message>
        <source>Compare the management number on the disc with the one on the password notice and type it again.</source>
        <translation>媒体とパスワード通知書の管理番号を見くらべて、パスワードを打ち直してください。</translation>
    </message>
    <message>
        <source>The bundle ends too early: a part is missing. Nothing was taken over.</source>
        <translation>暗号化データが途中で終わっています。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The bundle was changed or cut on its way. Nothing was taken over.</source>
        <translation>暗号化データが、書き換えられたか、途中で切れています。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Copy it from the disc again; if that does not help, keep the disc, tell the sender and ask for a new one.</source>
        <translation>媒体を入れ直して、もう一度読んでください。それでも開けないときは、媒体を保管し、送り手に知らせて新しい媒体を頼んでください。</translation>
    </message>
    <message>
        <source>Something follows the end of the bundle that does not belong to it. Nothing was taken over.</source>
        <translation>暗号化データの終わりの後に、余分なものがあります。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Part {position} inside the bundle is not one that a bundle may contain at this place. Nothing was taken over.</source>
        <translation>暗号化データの{position}番目の部分が、決められた並びとちがいます。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Tell the sender the code and the part; the bundle was made by a faulty or foreign program.</source>
        <translation>末尾のSD番号と、何番目の部分かを、送り手に知らせてください。送り手のプログラムに不具合があるか、別のプログラムで作られています。</translation>
    </message>
    <message>
        <source>Part {position} inside the bundle is larger than a bundle may carry. Nothing was taken over.</source>
        <translation>暗号化データの{position}番目の部分が、上限を超える大きさです。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The signature of the bundle's head is not right. Its records were not read.</source>
        <translation>暗号化データの表書き（送り手や番号）の署名が合いません。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>Keep the disc, tell the sender by telephone, and ask for a new one.</source>
        <translation>媒体を保管し、送り手に電話で知らせて、新しい媒体を頼んでください。</translation>
    </message>
    <message>
        <source>The head inside the bundle does not belong to its first lines. Its records were not read.</source>
        <translation>暗号化データの表書き（送り手や番号）が、先頭と合いません。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>The signature of the bundle's list of contents is not right. Nothing was taken over.</source>
        <translation>暗号化データの内容一覧の署名が合いません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The bundle's list of contents does not agree with its contents. Nothing was taken over.</source>
        <translation>暗号化データの内容一覧と中身が合いません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Line {line} of part {position} inside the bundle is not a valid record. Nothing was taken over.</source>
        <translation>暗号化データの{position}番目の部分の{line}行目を、記録として読めません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Tell the sender the code, the part and the line; the bundle was made by a faulty or foreign program.</source>
        <translation>末尾のSD番号と、何番目の部分の何行目かを、送り手に知らせてください。送り手のプログラムに不具合があるか、別のプログラムで作られています。</translation>
    </message>
    <message>
        <source>One record of the kind {kind} is larger than a bundle may carry. No bundle was made.</source>
        <translation>暗号化データに入る大きさを超える記録（{kind}）が1件あります。暗号化データは作っていません。</translation>
    </message>
    <message>
        <source>Shorten the longest text of that record and make the bundle again.</source>
        <translation>その記録の最も長い文を短くして、作り直してください。</translation>
    </message>
    <message>
        <source>Practice data and real data never mix: this bundle is of the other sort. Nothing was taken over.</source>
        <translation>研修用データと本番のデータは混ぜられません。この暗号化データは、今開いている業務データとは別の種類です。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Open it in the vault it was made for, or ask the sender for the right disc.</source>
        <translation>宛先の業務データで開くか、送り手に正しい媒体を頼んでください。</translation>
    </message>
    <message>
        <source>This bundle belongs to another engagement. Its records were not read.</source>
        <translation>この暗号化データは、別の委託案件のものです。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>Open the vault of that engagement, or give the disc back to the sender.</source>
        <translation>その委託案件の業務データで開くか、媒体を送り手に返してください。</translation>
    </message>
    <message>
        <source>This bundle is meant for another desk. Its records were not read.</source>
        <translation>この暗号化データは、宛先がちがいます。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>Give the disc back to the sender, and record that it went to the wrong place.</source>
        <translation>媒体を送り手に返し、届け先がちがったことを記録してください。</translation>
    </message>
    <message>
        <source>This bundle comes from a desk that this engagement does not know. Its records were not read.</source>
        <translation>この暗号化データの送り手は、この委託案件に登録されていません。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>Ask the sender which desk made it. Do not apply it.</source>
        <translation>取り込まずに、どこで作ったものかを、渡した人に確かめてください。</translation>
    </message>
    <message>
        <source>The sender's key has not been compared with the paper yet. The bundle was looked at, not taken over.</source>
        <translation>送り手の鍵を、まだ紙と見くらべていません。暗号化データは確かめただけで、取り込んでいません。</translation>
    </message>
    <message>
        <source>Type the sender's fingerprint from the key comparison sheet, then apply the bundle.</source>
        <translation>鍵の照合票にある送り手の鍵の照合番号を打ってから、取り込んでください。</translation>
    </message>
    <message>
        <source>This bundle was signed with another key than the one compared on paper. Its records were not read.</source>
        <translation>この暗号化データの署名は、紙で照合した鍵のものではありません。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>Ask the sender by telephone. A new key is valid only by a key comparison sheet signed by both sides.</source>
        <translation>送り手に電話で確かめてください。新しい鍵を使えるのは、双方が署名した鍵の照合票があるときだけです。</translation>
    </message>
    <message>
        <source>The sender made this bundle before its data was restored. Its records were not read.</source>
        <translation>この暗号化データは、送り手が業務データを控えから戻す前に作ったものです。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>Ask the sender to make the bundle again from its present data.</source>
        <translation>今の業務データから作り直すよう、送り手に頼んでください。</translation>
    </message>
    <message>
        <source>This bundle (number {number}) has already been taken over. Nothing was changed.</source>
        <translation>この暗号化データ（第{number}号）は、取込み済みです。何も変わっていません。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; place the disc with the media to be returned.</source>
        <translation>することはありません。媒体は、返却する媒体といっしょに置いてください。</translation>
    </message>
    <message>
        <source>This bundle has number {number}, but number {applied} is already taken over. Nothing was changed.</source>
        <translation>この暗号化データは第{number}号ですが、第{applied}号まで取込み済みです。何も変わっていません。</translation>
    </message>
    <message>
        <source>Use the newest disc; it contains everything of the older ones.</source>
        <translation>最も新しい媒体を使ってください。古い媒体の内容は全て入っています。</translation>
    </message>
    <message>
        <source>This bundle builds on number {base}, but here only the numbers up to {applied} have been applied. Its records were not read.</source>
        <translation>この暗号化データは{base}番の続きとして作られていますが、ここでは{applied}番までしか取り込んでいません。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>Apply the bundles up to {base} first, or ask the sender for one that builds on number {applied}.</source>
        <translation>先に第{base}号までを取り込むか、第{applied}号の続きになるものを送り手に頼んでください。</translation>
    </message>
    <message>
        <source>The sender's program is newer: container {container} and records {records}; this one reads up to container {own_container} and records {own_records}. Nothing was taken over.</source>
        <translation>送り手のプログラムが新しい版です（形式 {container}、記録 {records}）。このプログラムが読めるのは、形式 {own_container}、記録 {own_records} までです。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Update this program, or ask the sender to send it again in the older version.</source>
        <translation>このプログラムを新しい版にするか、送り手に古い版で作り直してもらってください。</translation>
    </message>
    <message>
        <source>The rules in this bundle have version {rules}; this program knows up to {own_rules}. Nothing was taken over.</source>
        <translation>この暗号化データの要件・単価は第{rules}版です。このプログラムが扱えるのは第{own_rules}版までです。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Update this program, then apply the bundle again.</source>
        <translation>このプログラムを新しい版にしてから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>The sender says it took over number {acknowledged}, but only {sent} were ever made here. Its records were not read.</source>
        <translation>送り手は第{acknowledged}号を取り込んだとしていますが、ここで作ったのは第{sent}号までです。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>Check whether an older copy of this vault is open. Tell the sender before you go on.</source>
        <translation>業務データの古い控えを開いていないか確かめ、先に進む前に送り手に知らせてください。</translation>
    </message>
    <message>
        <source>The sender's audit log ends at entry {seq} in this bundle and at entry {known} in its last one, and the two do not fit: the log was shortened or rewritten. Its records were not read.</source>
        <translation>送り手の操作記録は、この暗号化データでは{seq}番まで、前回のものでは{known}番までで、2つがつながりません。操作記録が短くされたか、書き替えられています。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>Keep the disc. Compare the heads on the confirmation records together with the sender.</source>
        <translation>媒体はそのまま取っておき、確認記録票の記録照合番号を送り手と見くらべてください。</translation>
    </message>
    <message>
        <source>Encrypted data was changed or cut after it was written. Nothing of it was used.</source>
        <translation>暗号化した内容が、書いた後に書き換えられたか、切れています。何も使っていません。</translation>
    </message>
    <message>
        <source>Fetch it again from where it came from, or restore it from the backup.</source>
        <translation>元の場所から取り直すか、控えから戻してください。</translation>
    </message>
    <message>
        <source>Encrypted data ends too early. Nothing of it was used.</source>
        <translation>暗号化した内容が、途中で終わっています。何も使っていません。</translation>
    </message>
    <message>
        <source>Something follows the end of encrypted data. Nothing of it was used.</source>
        <translation>暗号化した内容の終わりの後に、余分なものがあります。何も使っていません。</translation>
    </message>
    <message>
        <source>This is more data than one encrypted stream can hold. Nothing was sealed.</source>
        <translation>一度に暗号化できる量を超えています。暗号化していません。</translation>
    </message>
    <message>
        <source>Split the data and try again.</source>
        <translation>いくつかに分けて、もう一度行ってください。</translation>
    </message>
    <message>
        <source>Data does not have exactly the form this program writes. It was not used.</source>
        <translation>このプログラムが書く形と、少しちがう内容です。使っていません。</translation>
    </message>
    <message>
        <source>Fetch it again from where it came from; do not edit it by hand.</source>
        <translation>元の場所から取り直してください。手で書き換えないでください。</translation>
    </message>
    <message>
        <source>A signature is not right. What it stands under was not used.</source>
        <translation>署名が合いません。署名の付いた内容は使っていません。</translation>
    </message>
    <message>
        <source>Do not use this data. Ask the side that signed it.</source>
        <translation>この内容は使わずに、署名した側に確かめてください。</translation>
    </message>
    <message>
        <source>A decision does not carry the ward's valid signature. No notice was made from it.</source>
        <translation>決定に付いた区の署名が合いません。この決定の通知書は作っていません。</translation>
    </message>
    <message>
        <source>Print nothing. Tell the responsible handler and the ward, and ask for the decision again by bundle.</source>
        <translation>何も印刷せず、取扱責任者と区に知らせて、決定の暗号化データをもう一度頼んでください。</translation>
    </message>
    <message>
        <source>The medium has too little room: {needed_mb} MB are needed, {free_mb} MB are free. No bundle was left on it.</source>
        <translation>媒体の空きが足りません（必要 {needed_mb} MB、空き {free_mb} MB）。媒体に暗号化データは残していません。</translation>
    </message>
    <message>
        <source>Take an empty medium, or make room, and try again.</source>
        <translation>空の媒体を使うか、空きを作って、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The medium could not be written. No bundle was left on it.</source>
        <translation>媒体に書けませんでした。媒体に暗号化データは残していません。</translation>
    </message>
    <message>
        <source>Check that the medium is in place, writable and not full, or take a new one.</source>
        <translation>媒体が入っているか、書けるものか、空きがあるかを確かめるか、新しい媒体を使ってください。</translation>
    </message>
    <message>
        <source>The medium could not be read. Nothing was taken over.</source>
        <translation>媒体を読めませんでした。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Clean the disc or try another drive; if that does not help, ask the sender for a new disc.</source>
        <translation>媒体の面を拭くか、別のドライブで読んでください。それでも読めないときは、送り手に新しい媒体を頼んでください。</translation>
    </message>
    <message>
        <source>What was written to the medium can't be read back as it was. The bundle must not be handed over.</source>
        <translation>読戻し確認で、媒体の中身が書いたものと一致しません。この媒体は渡せません。</translation>
    </message>
    <message>
        <source>Destroy this medium by the rules and write to a new one.</source>
        <translation>この媒体は決まりに従って廃棄し、新しい媒体に書いてください。</translation>
    </message>
    <message>
        <source>A bundle with the management number {number} already stands there. It was left as it is.</source>
        <translation>管理番号 {number} の暗号化データが、もう媒体にあります。そのまま残してあります。</translation>
    </message>
    <message>
        <source>Take an empty medium, or give the new bundle its own management number.</source>
        <translation>空の媒体を使うか、新しい暗号化データに別の管理番号を付けてください。</translation>
    </message>
    <message>
        <source>There is no bundle on this medium.</source>
        <translation>この媒体に暗号化データはありません。</translation>
    </message>
    <message>
        <source>Check that the right disc is in the drive and choose its folder.</source>
        <translation>正しい媒体が入っているかを確かめて、その場所を選んでください。</translation>
    </message>
    <message>
        <source>There are {count} bundles on this medium: {names}.</source>
        <translation>この媒体に暗号化データが{count}件あります：{names}。</translation>
    </message>
    <message>
        <source>Choose the one whose management number stands on the password notice.</source>
        <translation>パスワード通知書と同じ管理番号のものを選んでください。</translation>
    </message>
    <message>
        <source>A management number may hold letters A to Z, digits and hyphens, at most 40. No bundle was made.</source>
        <translation>管理番号に使えるのは、英大文字、数字、ハイフンで、40文字までです。暗号化データは作っていません。</translation>
    </message>
    <message>
        <source>Give the medium a management number of that form.</source>
        <translation>媒体の管理番号を付け直してください。</translation>
    </message>
    <message>
        <source>This file is not a table in UTF-8 or Shift_JIS (CP932). Nothing was read from it.</source>
        <translation>このデータは、電子申請の表（文字コードはUTF-8かShift_JIS）として読めません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Export it from the portal again as CSV, and choose the file that the portal made.</source>
        <translation>電子申請のシステムからCSVで出し直し、出たものをそのまま選んでください。</translation>
    </message>
    <message>
        <source>Columns are missing in the first line of this file: {columns}. Nothing was read from it.</source>
        <translation>このデータの1行目に、次の項目がありません：{columns}。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Export it from the portal again with all columns; do not edit it in a spreadsheet.</source>
        <translation>電子申請のシステムから、全ての項目を付けて出し直してください。表計算ソフトでは直さないでください。</translation>
    </message>
    <message>
        <source>Columns stand twice in the first line of this file: {columns}. Nothing was read from it.</source>
        <translation>このデータの1行目に、次の項目が重なっています：{columns}。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Export it from the portal again; do not edit it in a spreadsheet.</source>
        <translation>電子申請のシステムから出し直してください。表計算ソフトでは直さないでください。</translation>
    </message>
    <message>
        <source>There is nothing readable at this place. Nothing was read.</source>
        <translation>この場所に、読めるものがありません。何も読んでいません。</translation>
    </message>
    <message>
        <source>Check the place and choose again.</source>
        <translation>場所を確かめて、選び直してください。</translation>
    </message>
    <message>
        <source>The field {field} of this record ({type}) holds a day, a time, a number or a sign that can't stand, or is empty. Nothing was saved.</source>
        <translation>この記録（{type}）の欄（{field}）に、使えない日付、時刻、数字若しくは文字があるか、何も書かれていません。何も保存していません。</translation>
    </message>
    <message>
        <source>Type the field again: days like 2025-04-25, times like 09:30, yen and hours not below 0, no hidden signs, no formula at the beginning.</source>
        <translation>その欄を打ち直してください。日付は2025-04-25、時刻は09:30の形で、円と時間は0以上です。見えない文字や計算式の形の始まりは使えません。</translation>
    </message>
    <message>
        <source>This file of rules is not valid TOML. Nothing was changed.</source>
        <translation>要件・単価の版を、TOML形式として読めません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Take the file as it was delivered, or ask the person responsible for the rules to correct it.</source>
        <translation>届いたままの版を使うか、要件・単価の担当者に直してもらってください。</translation>
    </message>
    <message>
        <source>The rules can't be used: {place} ({problem}). Nothing was changed.</source>
        <translation>この要件・単価は使えません：{place}（{problem}）。何も変わっていません。</translation>
    </message>
    <message>
        <source>Correct that entry in the file of rules and read it again.</source>
        <translation>要件・単価の版のその項目を直して、読み直してください。</translation>
    </message>
    <message>
        <source>{count} characters can't be printed: {characters}. Nothing was printed.</source>
        <translation>印字できない文字が{count}字あります：{characters}。何も印刷していません。</translation>
    </message>
    <message>
        <source>Compare the characters with the paper or ask the sender which they are, correct the field, print again.</source>
        <translation>紙と見くらべるか、送り手に何の字かを確かめて、欄を直してから印刷してください。</translation>
    </message>
    <message>
        <source>The font file {font} isn't on this PC. Nothing was printed.</source>
        <translation>フォント {font} がこのPCにありません。何も印刷していません。</translation>
    </message>
    <message>
        <source>Install the fonts named in the set-up guide and start the program again.</source>
        <translation>導入の手引にあるフォントを入れて、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>The font file {font} can't be used. Nothing was printed.</source>
        <translation>フォント {font} が使えません。何も印刷していません。</translation>
    </message>
    <message>
        <source>Install the font again and start the program again.</source>
        <translation>フォントを入れ直して、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>The address of notice {notice} doesn't fit the window of the envelope. Nothing was printed.</source>
        <translation>通知番号 {notice} の宛名が、封筒の窓に収まりません。何も印刷していません。</translation>
    </message>
    <message>
        <source>Pull this notice out of the run and send it in an envelope addressed by hand.</source>
        <translation>この通知書を抜取りにして、宛名を手書きした封筒で送ってください。</translation>
    </message>
    <message>
        <source>A text on paper {document} doesn't fit the space for it. Nothing was printed.</source>
        <translation>帳票番号 {document} の文が、欄に収まりません。何も印刷していません。</translation>
    </message>
    <message>
        <source>Shorten the text in that field, or split it, and print again.</source>
        <translation>その欄の文を短くするか、分けて、印刷し直してください。</translation>
    </message>
    <message>
        <source>The notices are set to carry an image of the seal, but none is registered. Nothing was printed.</source>
        <translation>公印の印影を刷る設定ですが、印影データが登録されていません。何も印刷していません。</translation>
    </message>
    <message>
        <source>Ask the ward to choose between seal omitted and paper with a printed seal.</source>
        <translation>公印省略か公印刷込用紙かを、区に選んでもらってください。</translation>
    </message>
    <message>
        <source>Your role does not allow this ({act}). Nothing was changed; the attempt is in the audit log.</source>
        <translation>今のログインIDでは、この作業（{act}）はできません。何も変わっていません。操作記録に残しました。</translation>
    </message>
    <message>
        <source>Ask the responsible handler, or let a person do it whose role allows it.</source>
        <translation>取扱責任者に相談するか、できる人に頼んでください。</translation>
    </message>
    <message>
        <source>The handler list has not been accepted yet, so no bundle with personal data was made.</source>
        <translation>取扱者名簿が、まだ受理されていません。個人情報の入る暗号化データは作っていません。</translation>
    </message>
    <message>
        <source>Record the ward's acceptance of the contractor's handler list first.</source>
        <translation>先に、受託者の取扱者名簿を区が受理したことを記録してください。</translation>
    </message>
    <message>
        <source>A bundle was verified here but neither applied nor discarded. No new bundle was made.</source>
        <translation>確かめたまま、取込みも取りやめもしていない暗号化データがあります。新しい暗号化データは作っていません。</translation>
    </message>
    <message>
        <source>Apply or discard the waiting bundle, then make the new one.</source>
        <translation>先にそれを取り込むか取りやめるかして、新しく作ってください。</translation>
    </message>
    <message>
        <source>The typed fingerprint is not that of the key in this bundle. The key is not trusted; nothing was applied.</source>
        <translation>打った照合番号が、この暗号化データの鍵のものではありません。この鍵は認めていません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Compare the key comparison sheet again. If it still differs, don't use this disc and tell the other desk.</source>
        <translation>鍵の照合票と、もう一度見くらべてください。やはりちがうときは、この媒体を使わずに、相手方に知らせてください。</translation>
    </message>
    <message>
        <source>A disc and the password notice of the same bundle can't change hands on one occasion. Nothing was recorded.</source>
        <translation>同じ暗号化データの媒体とパスワード通知書を、一度に受け渡すことはできません。何も記録していません。</translation>
    </message>
    <message>
        <source>Hand them over on separate occasions, each with its own confirmation record.</source>
        <translation>別の機会に分けて渡し、それぞれ確認記録票に残してください。</translation>
    </message>
    <message>
        <source>Not every row of the confirmation record has been counted. Nothing was recorded.</source>
        <translation>確認記録票に、数えていない行があります。何も記録していません。</translation>
    </message>
    <message>
        <source>Count each row and type the counts as they stand on the sheet.</source>
        <translation>1行ずつ数えて、票にある数のとおりに打ってください。</translation>
    </message>
    <message>
        <source>Papers of a real desk are printed, never saved as files. No file was written.</source>
        <translation>本番の書類は印刷だけです。PCに保存することはできません。何も書いていません。</translation>
    </message>
    <message>
        <source>Print the paper. Only a practice desk can save it.</source>
        <translation>印刷してください。保存できるのは、研修用データの書類だけです。</translation>
    </message>
    <message>
        <source>Lot {lot} does not balance: printed {printed}, sealed {sealed}, spoiled {spoiled}, pulled out {pulled}.</source>
        <translation>封入ロット {lot} の数が合いません（印刷 {printed}、封緘 {sealed}、損紙 {spoiled}、抜取り {pulled}）。</translation>
    </message>
    <message>
        <source>Find the missing or surplus sheets; the lot can't be delivered before the numbers agree.</source>
        <translation>足りない紙、余った紙を探してください。数が合うまで、この封入ロットは納品できません。</translation>
    </message>
    <message>
        <source>{count} points of application {number} must be settled before it can be screened. Nothing was changed.</source>
        <translation>受付番号 {number} に、済んでいない確認事項が{count}件あり、事前審査に進めません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Settle each point with its reason, then screen again.</source>
        <translation>1件ずつ扱いと理由を記録してから、もう一度事前審査をしてください。</translation>
    </message>
    <message>
        <source>Application {number} has no screening of its present revision, so nothing was decided.</source>
        <translation>受付番号 {number} は、今の内容での事前審査がありません。何も決定していません。</translation>
    </message>
    <message>
        <source>Have it screened again and sent by bundle, or send it back to the contractor.</source>
        <translation>事前審査をやり直した暗号化データを受託者に頼むか、受託者に差し戻してください。</translation>
    </message>
    <message>
        <source>There is nothing here yet that this could be done with.</source>
        <translation>この作業の元になるものが、まだありません。</translation>
    </message>
    <message>
        <source>Do the step before it first.</source>
        <translation>先に、一つ前の作業をしてください。</translation>
    </message>
    <message>
        <source>A refusal or a partial grant needs its reason. Application {number} has none; nothing was decided.</source>
        <translation>不交付と一部交付には理由が要ります。受付番号 {number} に理由がありません。何も決定していません。</translation>
    </message>
    <message>
        <source>Choose or type the reason that the notice shall give.</source>
        <translation>通知書に載せる理由を選ぶか、打ってください。</translation>
    </message>
    <message>
        <source>Confirmation record {number} has been transcribed already. Nothing was changed.</source>
        <translation>確認記録票 {number} は、記録済みです。何も変わっていません。</translation>
    </message>
    <message>
        <source>To correct it, make a new sheet that names the number of this one.</source>
        <translation>直すときは、この番号を訂正欄に書いた新しい票を作ってください。</translation>
    </message>
    <message>
        <source>The bundle holds a record ({type}) that the sending desk does not own. Nothing was applied.</source>
        <translation>暗号化データに、送り手が直せないはずの記録（{type}）が入っています。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Don't use this disc; tell the desk that made it, with this code.</source>
        <translation>この媒体は使わず、末尾のSD番号を送り手に知らせてください。</translation>
    </message>
    <message>
        <source>The bundle holds revision {revision} of a record ({type}) of which a newer one is here. Nothing was applied.</source>
        <translation>暗号化データの記録（{type}）は第{revision}版ですが、ここにはもっと新しい版があります。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The sender may work on a copy put back from a backup: speak to the sender before another disc is made.</source>
        <translation>送り手が、控えから戻した古い業務データを使っていることがあります。次の媒体を作る前に、送り手と話してください。</translation>
    </message>
    <message>
        <source>The bundle holds another content for revision {revision} of a record ({type}). Nothing was applied.</source>
        <translation>暗号化データの記録（{type}）の第{revision}版が、ここにある同じ版と内容がちがいます。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The sender may work on two copies of its vault: speak to the sender before another disc is made.</source>
        <translation>送り手が、業務データを2か所で使っていることがあります。次の媒体を作る前に、送り手と話してください。</translation>
    </message>
    <message>
        <source>This bundle is not the first one of an engagement from its ward. No desk was made.</source>
        <translation>これは、区が最初に渡す委託案件の開始データではありません。業務データは作っていません。</translation>
    </message>
    <message>
        <source>Use the disc of the engagement kit; later discs are opened at the desk that the kit made.</source>
        <translation>委託案件の開始データの媒体を使ってください。その後の媒体は、開始データから作った業務データで開きます。</translation>
    </message>
    <message>
        <source>A day or a time can't be read. Nothing was recorded.</source>
        <translation>日付又は時刻を読み取れません。何も記録していません。</translation>
    </message>
    <message>
        <source>Type the day like R7.4.25 or 2025-04-25 and the time like 10:30.</source>
        <translation>日は R7.4.25 か 2025-04-25、時刻は 10:30 のように打ってください。</translation>
    </message>
    <message>
        <source>The clock of this PC is behind the last entry or far ahead of it. Nothing was changed.</source>
        <translation>このPCの時計が、操作記録の最後の時刻より遅れているか、大きく進んでいます。何も変わっていません。</translation>
    </message>
    <message>
        <source>Set the clock, or let two people state here that it is right.</source>
        <translation>時計を合わせるか、時計が正しいことを、ここで2人で確かめてください。</translation>
    </message>
    <message>
        <source>This needs a second person. Nothing was changed.</source>
        <translation>この作業には、もう1人の承認が要ります。何も変わっていません。</translation>
    </message>
    <message>
        <source>Let another handler of this desk type log-in name and password.</source>
        <translation>ほかの取扱者に、ログインIDとパスワードを打ってもらってください。</translation>
    </message>
    <message>
        <source>The amount of application {number} is not what the ward's rules give. Nothing was decided.</source>
        <translation>申請{number}の額が、区の要件・単価で計算した額とちがいます。何も決定していません。</translation>
    </message>
    <message>
        <source>Send it back to the contractor to be screened again by the rules of the engagement.</source>
        <translation>受託者へ差し戻し、委託案件の要件・単価で事前審査をやり直すよう求めてください。</translation>
    </message>
    <message>
        <source>The verdict on application {number} does not fit its amount and hours. Nothing was decided.</source>
        <translation>申請{number}の交付・一部交付・不交付の別が、額と時間数に合いません。何も決定していません。</translation>
    </message>
    <message>
        <source>Grant what is whole, part what was left out or cut, and refuse what comes to nothing.</source>
        <translation>全て認めるときは交付、除いた利用や減らした時間があるときは一部交付、額がないときは不交付を選んでください。</translation>
    </message>
    <message>
        <source>With application {number} a child would pass its hours of the year. Nothing was decided.</source>
        <translation>申請{number}を加えると、児童の今年度の上限時間を超えます。何も決定していません。</translation>
    </message>
    <message>
        <source>Send it back to the contractor; the hours of all its applications count together.</source>
        <translation>受託者へ差し戻してください。同じ児童の申請の時間数は、全て合わせて数えます。</translation>
    </message>
    <message>
        <source>This very export has been read in this round already. Nothing was read.</source>
        <translation>この電子申請のデータは、この処理回で既に読んでいます。何も読んでいません。</translation>
    </message>
    <message>
        <source>Choose the newer export, or go on with the rows that are here.</source>
        <translation>新しいデータを選ぶか、既にある行で進めてください。</translation>
    </message>
    <message>
        <source>The bundle carries attachments, which this version can't take. Nothing was applied.</source>
        <translation>この暗号化データには添付があり、この版では取り込めません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Install the newer version of the program on this PC, then open the disc again.</source>
        <translation>このPCのプログラムを新しい版にしてから、媒体をもう一度開いてください。</translation>
    </message>
    <message>
        <source>Another key of this desk is trusted here. The new one was not trusted; nothing was applied.</source>
        <translation>相手方の別の鍵を既に認めています。新しい鍵は認めていません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Don't use this disc; speak to the desk. A new key needs a key comparison sheet signed by both.</source>
        <translation>この媒体は使わず、相手方に連絡してください。鍵を改めるには、双方が署名した鍵の照合票が要ります。</translation>
    </message>
    <message>
        <source>The password notice {number} has been printed once. It was not printed again.</source>
        <translation>パスワード通知書{number}は、既に1度印刷しています。もう一度は印刷していません。</translation>
    </message>
    <message>
        <source>Make a new bundle: it has a new password and a new disc; the old pair goes back and is void.</source>
        <translation>新しい暗号化データを作ってください。パスワードも媒体も新しくなり、古い組は返却を受けて使えなくなります。</translation>
    </message>
    <message>
        <source>Only the main seat numbers notices. Nothing was printed.</source>
        <translation>通知番号を付けられるのは主となる席だけです。何も印刷していません。</translation>
    </message>
    <message>
        <source>Print the notices at the main seat.</source>
        <translation>通知書は、主となる席で印刷してください。</translation>
    </message>
    <message>
        <source>Confirmation record {number} has been confirmed already. Nothing was changed.</source>
        <translation>確認記録票{number}は、既に確認しています。何も変わっていません。</translation>
    </message>
    <message>
        <source>To correct it, ask the ward for a new sheet that names the number of this one.</source>
        <translation>訂正するときは、この票の番号を書いた新しい票を区に求めてください。</translation>
    </message>
    <message>
        <source>A suspected duplicate is decided with a note that says why. Nothing was decided.</source>
        <translation>重複の疑いは、判断した理由を書いて決めます。何も決めていません。</translation>
    </message>
    <message>
        <source>Look at both records, then write in a few words what they showed.</source>
        <translation>両方の内容を見比べ、分かったことを短く書いてください。</translation>
    </message>
    <message>
        <source>Application {number} has nothing that the applicant could mend. No deficiency notice was made.</source>
        <translation>受付番号{number}には、申請者に直してもらうところがありません。不備のお知らせは作っていません。</translation>
    </message>
    <message>
        <source>Go on with it: what the ward must judge goes to the ward.</source>
        <translation>このまま進めてください。区が判断するものは、区へ回付します。</translation>
    </message>
    <message>
        <source>Deficiency notice {number} of this application still waits for its answer. No other one was made.</source>
        <translation>この申請には、返信待ちの不備のお知らせ{number}があります。新しいお知らせは作っていません。</translation>
    </message>
    <message>
        <source>Record the papers that came in, or wait for the reply date; cancel a letter that never left.</source>
        <translation>届いた追完書類を記録するか、期限が過ぎるまで待ってください。発送していない書面は、取り消してください。</translation>
    </message>
    <message>
        <source>Deficiency notice {number} stands in the posting book already. Nothing was changed.</source>
        <translation>不備のお知らせ{number}は、既に発送簿にあります。何も変わっていません。</translation>
    </message>
    <message>
        <source>Look it up in the posting book.</source>
        <translation>発送簿を見てください。</translation>
    </message>
    <message>
        <source>Deficiency notice {number} is closed. Nothing was changed.</source>
        <translation>不備のお知らせ{number}は、もう終わっています。何も変わっていません。</translation>
    </message>
    <message>
        <source>If something is still missing, make another deficiency notice.</source>
        <translation>まだ足りないものがあれば、不備のお知らせを新しく作ってください。</translation>
    </message>
    <message>
        <source>Deficiency notice {number} has not been posted. Nothing was changed.</source>
        <translation>不備のお知らせ{number}は、まだ発送していません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Post the letter and write it in the posting book first.</source>
        <translation>先に書面を発送して、発送簿に記録してください。</translation>
    </message>
    <message>
        <source>The days don't follow each other: notice made, posted, called or reply due. Nothing was recorded.</source>
        <translation>作成、発送、電話、返信の期限の日付の順が合いません。何も記録していません。</translation>
    </message>
    <message>
        <source>Compare the days and type them again; cancel a letter that missed its date, and make another one.</source>
        <translation>書面の日付と見くらべて、打ち直してください。期限までに発送できなかった書面は、取り消して作り直してください。</translation>
    </message>
    <message>
        <source>{document} is no paper of the list for this year of use. Nothing was recorded.</source>
        <translation>{document}は、この利用年度の書類の一覧にありません。何も記録していません。</translation>
    </message>
    <message>
        <source>Choose a paper of the list.</source>
        <translation>一覧にある書類を選んでください。</translation>
    </message>
    <message>
        <source>Not every paper of application {number} was looked at. No deficiency notice was made.</source>
        <translation>受付番号{number}に、まだ点検していない書類があります。不備のお知らせは作っていません。</translation>
    </message>
    <message>
        <source>Look at every paper of the list first, so that one letter asks for everything.</source>
        <translation>先に一覧の書類を全て点検してください。一度のお知らせで、全て求められます。</translation>
    </message>
    <message>
        <source>Application {number} stands at a stage ({stage}) where this can't be done. Nothing was changed.</source>
        <translation>受付番号{number}は「{stage}」の段階なので、この作業はできません。何も変わっていません。</translation>
    </message>
    <message>
        <source>What lies with the ward changes once it is sent back; what is decided changes by another decision.</source>
        <translation>区へ回付したものは差戻しを受けてから、決定したものは決定の変更で直してください。</translation>
    </message>
    <message>
        <source>Application {number} was not screened since it was last changed or sent back. Nothing was submitted.</source>
        <translation>受付番号{number}は、変更や差戻しの後に事前審査をしていません。何も回付していません。</translation>
    </message>
    <message>
        <source>Screen it, then submit it. If it stands as it was, answer the ward instead.</source>
        <translation>事前審査をしてから回付してください。変わらないときは、区に回答してください。</translation>
    </message>
    <message>
        <source>Application {number} is deficient, so it was not submitted.</source>
        <translation>受付番号{number}には不備があるので、回付していません。</translation>
    </message>
    <message>
        <source>Ask the applicant by a deficiency notice; when the date passes, pass it on and screen it again.</source>
        <translation>不備のお知らせで申請者に求めてください。期限を過ぎたら、区へ引き継ぐ扱いにして事前審査をやり直してください。</translation>
    </message>
    <message>
        <source>Application {number} was not submitted as it stands now. Nothing was decided.</source>
        <translation>受付番号{number}の今の内容は、区へ回付されていません。何も決定していません。</translation>
    </message>
    <message>
        <source>Have the contractor submit it and send it by bundle.</source>
        <translation>受託者に回付してもらい、暗号化データで受け取ってください。</translation>
    </message>
    <message>
        <source>Application {number} is not what the contractor submitted. Nothing was decided.</source>
        <translation>受付番号{number}の内容が、受託者の回付した内容とちがいます。何も決定していません。</translation>
    </message>
    <message>
        <source>Send it back and tell the contractor this code; it must be submitted again.</source>
        <translation>差し戻して、末尾のSD番号を受託者に伝え、回付をやり直してもらってください。</translation>
    </message>
    <message>
        <source>{count} were chosen, but at most {limit} can be done at once. Nothing was done.</source>
        <translation>{count}件を選んでいますが、一度にできるのは{limit}件までです。何もしていません。</translation>
    </message>
    <message>
        <source>Choose fewer, then go on with the rest.</source>
        <translation>件数を減らして選び、残りは続けて行ってください。</translation>
    </message>
    <message>
        <source>Question {number} has been answered already. Nothing was changed.</source>
        <translation>照会{number}には、既に回答しています。何も変わっていません。</translation>
    </message>
    <message>
        <source>If something is still open, ask a new question.</source>
        <translation>確かめることが残っているときは、新しく照会してください。</translation>
    </message>
    <message>
        <source>Question {number} was asked at this desk, so it can't be answered here.</source>
        <translation>照会{number}はこちらから出したものなので、ここでは回答できません。</translation>
    </message>
    <message>
        <source>Wait for the disc with the answer of the other desk.</source>
        <translation>相手の回答が入った媒体を待ってください。</translation>
    </message>
    <message>
        <source>Application {number} was changed since it was submitted, so words alone don't answer the ward.</source>
        <translation>受付番号{number}は回付の後に変更したので、文章だけでは区への回答になりません。</translation>
    </message>
    <message>
        <source>Screen it and submit it again: that is the answer.</source>
        <translation>事前審査をやり直して、もう一度回付してください。それが回答になります。</translation>
    </message>
    <message>
        <source>There is no text. Nothing was recorded.</source>
        <translation>文章が入っていません。何も記録していません。</translation>
    </message>
    <message>
        <source>Say in a sentence or two what it is about.</source>
        <translation>何についてかを、1、2文で入力してください。</translation>
    </message>
    <message>
        <source>What application {number} has here is what was told now. Nothing was changed.</source>
        <translation>届け出られた内容は、受付番号{number}の今の内容と同じです。何も変わっていません。</translation>
    </message>
    <message>
        <source>Compare the change notice with the application again.</source>
        <translation>変更届と申請の内容を、もう一度見比べてください。</translation>
    </message>
    <message>
        <source>The rules of application {number} leave no such check ({check}) to the ward. Nothing was recorded.</source>
        <translation>受付番号{number}の要件・単価には、区が照会する項目「{check}」はありません。何も記録していません。</translation>
    </message>
    <message>
        <source>Choose a check of the lookup list.</source>
        <translation>照会票にある項目から選んでください。</translation>
    </message>
    <message>
        <source>A round has its steps in their order, each once, on days that follow each other. Nothing was recorded.</source>
        <translation>処理回の工程は、順番どおりに1つずつ、日付の順に並べます。何も記録していません。</translation>
    </message>
    <message>
        <source>Correct the steps and days, from the closing to the transfer.</source>
        <translation>締切から振込までの工程と日付を直してください。</translation>
    </message>
    <message>
        <source>Application {number} can only move to a later round. Nothing was changed.</source>
        <translation>受付番号{number}を移せるのは、後の処理回だけです。何も変わっていません。</translation>
    </message>
    <message>
        <source>Choose a round behind its own.</source>
        <translation>今の処理回より後の回を選んでください。</translation>
    </message>
    <message>
        <source>The decision on application {number} took back no money. Nothing was demanded.</source>
        <translation>受付番号{number}の決定では、返還を求める額がありません。何も請求していません。</translation>
    </message>
    <message>
        <source>Only a decision that lowers or revokes an earlier one leads to a repayment.</source>
        <translation>返還を求められるのは、前の決定を減額するか取り消した決定だけです。</translation>
    </message>
    <message>
        <source>The repayment for application {number} has been demanded already. Nothing was changed.</source>
        <translation>受付番号{number}の返還は、既に請求しています。何も変わっていません。</translation>
    </message>
    <message>
        <source>Look at the open repayments.</source>
        <translation>返還待ちの一覧を見てください。</translation>
    </message>
    <message>
        <source>This repayment has been recorded as paid already. Nothing was changed.</source>
        <translation>この返還は、既に入金済みとして記録しています。何も変わっていません。</translation>
    </message>
    <message>
        <source>The decision on application {number} has been revoked already. Nothing was decided.</source>
        <translation>受付番号{number}の決定は、既に取り消しています。何も決定していません。</translation>
    </message>
    <message>
        <source>Leave the revoked applications out of this approval.</source>
        <translation>取り消した申請を除いて、決裁結果を登録してください。</translation>
    </message>
    <message>
        <source>The new decision on application {number} would say what the earlier one says. Nothing was decided.</source>
        <translation>受付番号{number}の新しい決定は、前の決定と同じ内容です。何も決定していません。</translation>
    </message>
    <message>
        <source>Leave it out of this approval; if it was submitted again, record that the decision stands.</source>
        <translation>この申請を除いて、決裁結果を登録してください。再び提出された申請は、「決定のとおり」として記録してください。</translation>
    </message>
    <message>
        <source>Nothing of application {number} would be another by this correction. Nothing was changed.</source>
        <translation>この訂正では、受付番号{number}の内容は変わりません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Compare the paper with what is here again.</source>
        <translation>書類と今の内容を、もう一度見比べてください。</translation>
    </message>
    <message>
        <source>There is a version {version} of the rules already. Nothing was changed.</source>
        <translation>要件・単価の版{version}は、既にあります。何も変わっていません。</translation>
    </message>
    <message>
        <source>Give the changed rules a version of their own.</source>
        <translation>直した要件・単価には、新しい版の名前を付けてください。</translation>
    </message>
    <message>
        <source>In version {version} of the rules an entry ({place}) is not confirmed by the ward. Nothing was decided.</source>
        <translation>要件・単価の版{version}に、区確認待ちの項目（{place}）があります。何も決定していません。</translation>
    </message>
    <message>
        <source>Compare the entry with the ward's ordinance and confirm it, then register the approval again.</source>
        <translation>区の要綱と見くらべてその項目を確認済みにし、決裁結果をもう一度登録してください。</translation>
    </message>
    <message>
        <source>A check of the ward ({check}) is not answered for application {number}. Nothing was decided.</source>
        <translation>受付番号{number}に、区がまだ確かめていない項目（{check}）があります。何も決定していません。</translation>
    </message>
    <message>
        <source>Look it up and record the result, or refuse the application with its reason.</source>
        <translation>照会の結果を記録するか、理由を付けて不交付としてください。</translation>
    </message>
    <message>
        <source>There is no application {number} here. Nothing was shown.</source>
        <translation>受付番号{number}の申請は、ここにありません。何も表示していません。</translation>
    </message>
    <message>
        <source>Type the receipt number as it stands on the paper, like SJ6-0-0001.</source>
        <translation>受付番号を、紙にあるとおり SJ6-0-0001 のように打ってください。</translation>
    </message>
    <message>
        <source>Application {number} is for uses of {year}, a year without rules here. Nothing was computed.</source>
        <translation>申請（{number}）は{year}年度の利用分ですが、この年度の要件・単価がここにありません。何も計算していません。</translation>
    </message>
    <message>
        <source>Put the year of use right, or ask the ward for the rules of that year.</source>
        <translation>利用年度を直すか、その年度の要件・単価を区に求めてください。</translation>
    </message>
    <message>
        <source>Application {number} was cut by hours that are not used up. Nothing was decided.</source>
        <translation>申請{number}は、使われていない時間のために減らされています。何も決定していません。</translation>
    </message>
    <message>
        <source>Send it back to the contractor to be screened again: another one was refused, withdrawn or reduced meanwhile.</source>
        <translation>受託者へ差し戻し、事前審査をやり直してもらってください。ほかの申請が不交付・取下げ又は減額になっています。</translation>
    </message>
    <message>
        <source>Application {number} may claim what is claimed elsewhere; nobody has decided that. Nothing was decided.</source>
        <translation>申請{number}には、まだ判断していない重複の疑いがあります。何も決定していません。</translation>
    </message>
    <message>
        <source>Look for duplicates here and decide each, or send it back to the contractor that keeps one open.</source>
        <translation>ここで重複の疑いを調べて1件ずつ判断するか、受託者へ差し戻してください。</translation>
    </message>
    <message>
        <source>Application {number} was submitted anew since it lay before you. Nothing was decided.</source>
        <translation>申請{number}は、見た後に受託者から出し直されています。何も決定していません。</translation>
    </message>
    <message>
        <source>Look at it as it stands now, and give the verdict again.</source>
        <translation>今の内容を見て、もう一度判断してください。</translation>
    </message>
    <message>
        <source>Application {number} was withdrawn or its decision revoked, so it is over. Nothing was changed.</source>
        <translation>受付番号{number}の申請は、取下げ又は決定の取消しにより終わっています。何も変わっていません。</translation>
    </message>
    <message>
        <source>Answer a withdrawal by revoking the decision; what was revoked needs an application of its own.</source>
        <translation>取下げには、決定の取消しで応じてください。取り消した分は、新しい申請が必要です。</translation>
    </message>
    <message>
        <source>The ward did not send application {number} back, so no use is left out of it here. Nothing was changed.</source>
        <translation>受付番号{number}の申請は、区から差し戻されていないため、ここでは利用を対象外にできません。何も変わっていません。</translation>
    </message>
    <message>
        <source>What the register says is the ward's to judge; wait for its disc.</source>
        <translation>住民登録のことは、区が判断します。区の媒体が届くのを待ってください。</translation>
    </message>
    <message>
        <source>Application {number} has uses of this child that count, or no other child. Nothing was changed.</source>
        <translation>受付番号{number}の申請には、この児童の利用が残っているか、ほかの児童がいません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Strike out the uses of the child or give them to another one first, or correct the child instead.</source>
        <translation>先に、この児童の利用を取り消すか、別の児童の利用に直してください。児童の内容を訂正することもできます。</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Uses</source>
        <translation>利用内訳</translation>
    </message>
    <message>
        <source>Hours of each child</source>
        <translation>児童ごとの時間</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>点検の結果</translation>
    </message>
    <message>
        <source>Application {number}, uses of {year}, {stage}</source>
        <translation>受付番号 {number}　{year}利用分　{stage}</translation>
    </message>
    <message>
        <source>Decided: {outcome}, {amount} yen, effective on {day}</source>
        <translation>決定　{outcome}　{amount}円　施行日 {day}</translation>
    </message>
    <message>
        <source>Reason of the decision: {reason}</source>
        <translation>決定の理由　{reason}</translation>
    </message>
    <message>
        <source>Decided by the rules {versions}</source>
        <translation>決定に使った要件・単価の版　{versions}</translation>
    </message>
    <message>
        <source>Since then the case has changed. What follows is how it stands now, and not decided.</source>
        <translation>決定の後に内容が変わりました。この後に示すのは今の内容によるもので、決定したものではありません。</translation>
    </message>
    <message>
        <source>Paid {claimed} yen, amount by the rules {amount} yen</source>
        <translation>割引後の保育料 {claimed}円、要件・単価による額 {amount}円</translation>
    </message>
    <message>
        <source>less {yen} yen: {reason}</source>
        <translation>−{yen}円　{reason}</translation>
    </message>
    <message>
        <source>Not screened yet: this is what a screening would come to now.</source>
        <translation>まだ事前審査をしていません。今の内容で事前審査をすると、こうなります。</translation>
    </message>
    <message>
        <source>Rules: {versions}</source>
        <translation>要件・単価の版　{versions}</translation>
    </message>
    <message>
        <source>Not yet confirmed by the ward: {places}</source>
        <translation>区確認待ちの項目　{places}</translation>
    </message>
    <message>
        <source>{label} {count} min</source>
        <translation>{label} {count}分</translation>
    </message>
    <message>
        <source>{label} {count} h</source>
        <translation>{label} {count}時間</translation>
    </message>
    <message>
        <source>{label} {count} yen</source>
        <translation>{label} {count}円</translation>
    </message>
    <message>
        <source>{name} ({category}): cap {cap} h, elsewhere {elsewhere} h, before {before} h, now {now} h, left {left} h</source>
        <translation>{name}（{category}）　上限 {cap}時間、他区市町村 {elsewhere}時間、利用済 {before}時間、今回 {now}時間、残り {left}時間</translation>
    </message>
    <message>
        <source>{month}: before {before} h, now {now} h</source>
        <translation>{month}　利用済 {before}時間、今回 {now}時間</translation>
    </message>
    <message>
        <source>(cap of the month {cap} h)</source>
        <translation>（月の上限 {cap}時間）</translation>
    </message>
    <message>
        <source>Checks as of the screening (the decision stands above)</source>
        <translation>点検の結果（事前審査の時点。区の決定は上のとおり）</translation>
    </message>
    <message>
        <source>day {hours} h × {yen} yen</source>
        <translation>日中 {hours}時間×{yen}円</translation>
    </message>
    <message>
        <source>night {hours} h × {yen} yen</source>
        <translation>夜間 {hours}時間×{yen}円</translation>
    </message>
    <message>
        <source> ({parts})</source>
        <translation>（{parts}）</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>granted</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>granted in part</source>
        <translation>一部交付</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不交付</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>決定の取消し</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Breakdown of the decisions</source>
        <translation>交付決定内訳書</translation>
    </message>
    <message>
        <source>Delivery slip</source>
        <translation>納品書</translation>
    </message>
    <message>
        <source>Key comparison sheet</source>
        <translation>鍵の照合票</translation>
    </message>
    <message>
        <source>Lot list</source>
        <translation>封入一覧表（ロット票）</translation>
    </message>
    <message>
        <source>Decision notices of a lot</source>
        <translation>決定通知書（封入ロットごと）</translation>
    </message>
    <message>
        <source>Password notice</source>
        <translation>パスワード通知書</translation>
    </message>
    <message>
        <source>Confirmation record, two copies</source>
        <translation>確認記録票（区控・受託者控）</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>復旧キー封緘票</translation>
    </message>
    <message>
        <source>Letter asking for what is missing</source>
        <translation>申請書類の不備について（補正のお願い）</translation>
    </message>
    <message>
        <source>Sheet of how an amount was computed</source>
        <translation>計算根拠票</translation>
    </message>
    <message>
        <source>List of the screenings of a round</source>
        <translation>事前審査結果一覧</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>minutes below an hour</source>
        <translation>1時間未満の端数</translation>
    </message>
    <message>
        <source>ceiling of the hours</source>
        <translation>時間数の上限額</translation>
    </message>
    <message>
        <source>price of the sitter's hour</source>
        <translation>シッターの1時間の料金</translation>
    </message>
    <message>
        <source>cap of the year</source>
        <translation>年間の上限時間</translation>
    </message>
    <message>
        <source>cap of the month</source>
        <translation>月の上限時間</translation>
    </message>
    <message>
        <source>outside the age</source>
        <translation>対象年齢の外</translation>
    </message>
    <message>
        <source>birthday unknown</source>
        <translation>生年月日が不明</translation>
    </message>
    <message>
        <source>other year of use</source>
        <translation>別の利用年度</translation>
    </message>
    <message>
        <source>no residence in the ward that day</source>
        <translation>利用日に居住の要件なし</translation>
    </message>
    <message>
        <source>no intake for that day</source>
        <translation>受付期間のない日</translation>
    </message>
    <message>
        <source>arrived late</source>
        <translation>必着日の後に到達</translation>
    </message>
    <message>
        <source>outside the days and hours of the scheme</source>
        <translation>対象の曜日・時間の外</translation>
    </message>
    <message>
        <source>excluded by a discount</source>
        <translation>併用できない割引</translation>
    </message>
</context>
<context>
    <name>refused_rows</name>
    <message>
        <source>The row holds bytes that are not text in the encoding of the file.</source>
        <translation>この行に、文字として読めない部分があります。</translation>
    </message>
    <message>
        <source>The quotation marks of the row do not fit together.</source>
        <translation>この行の引用符の始まりと終わりが合っていません。</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation>この行の項目の数が、見出しの行とちがいます。</translation>
    </message>
    <message>
        <source>A cell holds a control character or another sign that can't be seen.</source>
        <translation>制御文字など、目に見えない文字が入っています。</translation>
    </message>
    <message>
        <source>A cell holds a sign that turns the direction of writing and hides what is written.</source>
        <translation>文字の並ぶ向きを変えて、書いてあることを隠す文字が入っています。</translation>
    </message>
    <message>
        <source>A cell begins like a formula; a spreadsheet would compute it.</source>
        <translation>計算式の形で始まる項目があります。表計算ソフトで開くと計算されるおそれがあります。</translation>
    </message>
    <message>
        <source>A name holds &lt; or &gt;, as in a piece of a web page.</source>
        <translation>氏名に、ウェブページの部品のような山形の括弧（&lt; &gt;）が入っています。</translation>
    </message>
    <message>
        <source>A cell holds the replacement character: a letter was lost before the file came here.</source>
        <translation>文字が失われたことを示す記号が入っています。文字は、ここに届く前に失われています。</translation>
    </message>
    <message>
        <source>The receipt number of the portal is missing.</source>
        <translation>電子申請の受付番号がありません。</translation>
    </message>
    <message>
        <source>The applicant's name is missing.</source>
        <translation>申請者の氏名がありません。</translation>
    </message>
    <message>
        <source>The child's name is missing.</source>
        <translation>児童の氏名がありません。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>日付として読めません（暦にない日など）。</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>時刻として読めません。</translation>
    </message>
    <message>
        <source>The cell is not a whole number of yen or hours.</source>
        <translation>円又は時間の整数として読めません。</translation>
    </message>
    <message>
        <source>The cell holds a value that this column does not have.</source>
        <translation>この項目では使わない言葉が入っています。</translation>
    </message>
    <message>
        <source>The row is an exact double of an earlier one, which was kept.</source>
        <translation>前の行と全く同じです。前の行だけを使います。</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>fits</source>
        <translation>適</translation>
    </message>
    <message>
        <source>deficient</source>
        <translation>不備</translation>
    </message>
    <message>
        <source>for the ward to judge</source>
        <translation>要区判断</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>received</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>waiting for the applicant</source>
        <translation>不備の返信待ち</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>事前審査済み</translation>
    </message>
    <message>
        <source>with the ward</source>
        <translation>区の審査中</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>notice printed</source>
        <translation>通知書印刷済み</translation>
    </message>
    <message>
        <source>sent back after a decision</source>
        <translation>決定後の差戻し</translation>
    </message>
    <message>
        <source>with the ward again</source>
        <translation>区の再審査中</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取下げ</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Minutes of the booking</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>Minutes outside the days and hours of the scheme</source>
        <translation>対象の曜日・時間の外</translation>
    </message>
    <message>
        <source>Minutes carried in from earlier uses</source>
        <translation>前の利用からの端数</translation>
    </message>
    <message>
        <source>Whole hours</source>
        <translation>1時間単位</translation>
    </message>
    <message>
        <source>Hours counted within the cap</source>
        <translation>上限内の時間</translation>
    </message>
    <message>
        <source>Of them hours without ceiling</source>
        <translation>うち上限額のない時間</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>上限額</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>保育料</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>Fee after discount</source>
        <translation>割引後の保育料</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>額</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>wrong_type</source>
        <translation>種類がちがう</translation>
    </message>
    <message>
        <source>unknown_entry</source>
        <translation>知らない項目</translation>
    </message>
    <message>
        <source>missing_entry</source>
        <translation>項目がない</translation>
    </message>
    <message>
        <source>unknown_value</source>
        <translation>使わない言葉</translation>
    </message>
    <message>
        <source>impossible_value</source>
        <translation>ありえない値</translation>
    </message>
    <message>
        <source>doubled_value</source>
        <translation>同じ値の重複</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>番号の抜け</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>中身がちがう</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>計算と合わない</translation>
    </message>
    <message>
        <source>short</source>
        <translation>途中まで</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>控えた照合番号と合わない</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>委託案件</translation>
    </message>
    <message>
        <source>round</source>
        <translation>処理回</translation>
    </message>
    <message>
        <source>rule_set</source>
        <translation>要件・単価の版</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>export_file</source>
        <translation>電子申請のデータ</translation>
    </message>
    <message>
        <source>export_row</source>
        <translation>電子申請の行</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>child</source>
        <translation>対象児童</translation>
    </message>
    <message>
        <source>application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>use</source>
        <translation>利用内訳</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>事前審査</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>決裁結果</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>通知書</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>封入ロット</translation>
    </message>
    <message>
        <source>carried_item</source>
        <translation>媒体・通知書</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>確認記録票</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>受託者の確認</translation>
    </message>
    <message>
        <source>object</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>相手方</translation>
    </message>
    <message>
        <source>sent_bundle</source>
        <translation>作った暗号化データ</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>deficient</source>
        <translation>返信待ち</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>事前審査済み</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>審査中</translation>
    </message>
    <message>
        <source>sent_back</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>通知済み</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>決定後の差戻し</translation>
    </message>
    <message>
        <source>resubmitted</source>
        <translation>変更の審査中</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>carried_over</source>
        <translation>前年度引継データ</translation>
    </message>
    <message>
        <source>certification</source>
        <translation>認定</translation>
    </message>
    <message>
        <source>change_notice</source>
        <translation>変更届</translation>
    </message>
    <message>
        <source>deficiency</source>
        <translation>不備のお知らせ</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重複の疑い</translation>
    </message>
    <message>
        <source>paper_check</source>
        <translation>書類の点検</translation>
    </message>
    <message>
        <source>posting</source>
        <translation>発送簿</translation>
    </message>
    <message>
        <source>question</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>repayment</source>
        <translation>返還</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>回付</translation>
    </message>
    <message>
        <source>supplement</source>
        <translation>追完書類</translation>
    </message>
    <message>
        <source>ward_check</source>
        <translation>区の照会結果</translation>
    </message>
</context>
</TS>
